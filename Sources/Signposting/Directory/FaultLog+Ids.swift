package import Questionnaire

extension FaultLog {
    /// Reports each id that stands in a file a second time.
    package func reportDuplicates(among ids: [Identifier], of subject: String) {
        var first: [Identifier: Identifier] = [:]
        for id in ids {
            guard let earlier = first.updateValue(first[id] ?? id, forKey: id) else { continue }
            report(
                "duplicate-id", at: id.range, "\(subject) called \"\(id.name)\" stands in this file already",
                help: ["keep one of them, or change an id"],
                notes: [Diagnostic.Note("the first is here", at: earlier.range)])
        }
    }

    /// Reports a word that is none of those that may stand there, with the nearest one.
    ///
    /// - Parameters:
    ///   - subject: what it should be.
    ///   - otherwise: what stands before the list of words, where none is near.
    package func reportUnknown(
        _ id: String, _ text: Text, among words: [String], of subject: String, otherwise: String
    ) {
        report(
            id, at: text.range, "there is no \(subject) called \"\(text.source)\"",
            help: [
                NearestName.of(text.source, in: words).map { "did you mean \"\($0)\"?" }
                    ?? "\(otherwise): \(words.joined(separator: ", "))"
            ])
    }

    /// The name in small letters, digits and hyphens that a file gives to a thing.
    package func kebabCase(_ text: Text, of subject: String) -> Identifier? {
        let words = text.source.split(separator: "-", omittingEmptySubsequences: false)
        let isKebab = words.allSatisfy { word in
            !word.isEmpty && word.allSatisfy { ("a"..."z").contains($0) || $0.isASCIIDigit }
        }
        if isKebab { return Identifier(text.source, at: text.range) }
        report(
            "bad-id", at: text.range, "\"\(text.source)\" cannot be the id of \(subject)",
            help: ["use small letters a to z, digits and single hyphens, such as young-minds"])
        return nil
    }
}
