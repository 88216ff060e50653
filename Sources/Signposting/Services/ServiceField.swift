package import Questionnaire

/// One fact about a service, with where it comes from and where it stands in the file.
package struct ServiceField<Value: Hashable & Sendable>: Hashable, Sendable {
    package var value: Value
    package var provenance: Provenance
    package var range: SourceRange?

    package init(_ value: Value, _ provenance: Provenance = Provenance(), at range: SourceRange? = nil) {
        self.value = value
        self.provenance = provenance
        self.range = range
    }

    func map<Other: Hashable & Sendable>(_ transform: (Value) -> Other?) -> ServiceField<Other>? {
        transform(value).map { ServiceField<Other>($0, provenance, at: range) }
    }
}
