import Analysis
import Questionnaire
import Responses
import Signposting

extension Shelf {
    /// A codebook in the file that a person named: YAML, or `.qdc` by its ending.
    ///
    /// - Parameter log: gathers warnings.
    static func codebook(in file: String, log: FaultLog? = nil) throws -> Codebook {
        guard file.lowercased().hasSuffix(".qdc") else { return try Codebook(reading: try source(file), log: log) }
        return try Codebook(
            readingQDC: try WholeFile.read(file, limit: largestQDC), called: file, log: log ?? FaultLog(file: file))
    }

    /// The codebooks of a name, one in each language, the first one first.
    ///
    /// - Throws: ``Faults`` when there is none.
    static func codebooks(called name: String) throws -> [Codebook] {
        let all = try codebooks()
        let found = all.filter { $0.answers(to: name) }
        guard found.isEmpty else { return found }
        let names = all.flatMap { [$0.id] + $0.otherNames }
        throw Faults(
            Diagnostic(
                "unknown-codebook", file: name, "there is no such file, and no codebook of that name",
                help: [
                    NearestName.of(name, in: names).map { "did you mean \"\($0)\"?" }
                        ?? "the codebooks are: \(names.joined(separator: ", "))"
                ]))
    }

    /// The numbers and addresses of services, which are nobody's personal details.
    static func knownContacts() throws -> KnownContacts {
        let contacts = try services().services.flatMap(\.channels).map(\.value)
            .filter { [.phone, .text, .email].contains($0.kind) }.map(\.address)
        return KnownContacts(contacts)
    }

    /// A hundred times what any codebook has had.
    private static let largestQDC = 16 * 1024 * 1024
}
