package import Questionnaire

extension [Poster] {
    /// For who makes them: whom they leave out because nobody knows whether they are there. One for all posters.
    package var hints: [Diagnostic] {
        var names: [String] = []
        for name in flatMap(\.unsure) where !names.contains(name) { names.append(name) }
        guard let wish = first?.subject.wish, !names.isEmpty else { return [] }
        return [
            Diagnostic(
                "unsure-service", .warning, file: "services",
                "left out, because nobody has found out whether they are there \(wish): \(names.joined(separator: ", "))",
                help: ["look at their own sites, and write it into a services file of yours"])
        ]
    }
}
