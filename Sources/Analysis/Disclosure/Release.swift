/// Who an analysis is for.
package enum Release: Hashable, Sendable {
    /// Everybody: small numbers are hidden, the others rounded.
    case publication(PublicationRules)
    /// The commission itself: raw numbers, each format marked "Not for publication".
    case internalUse
}

extension Release {
    /// The number of people, in all or in a part, as it may be said.
    func size(_ count: Int) -> PublishedCell {
        guard case .publication(let rules) = self, count > 0 else { return .count(count) }
        return RoughSize(count, under: rules).map { .about($0.about) } ?? .hidden
    }
}
