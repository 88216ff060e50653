package import Questionnaire

extension [Poster] {
    /// For who makes them: whom they leave out because nobody knows whether they are there, and what stands on them in
    /// English. One of each for all posters.
    package var hints: [Diagnostic] { leftOut + untranslated }

    private var leftOut: [Diagnostic] {
        let names = each(of: \.unsure)
        guard let wish = first?.subject.wish, !names.isEmpty else { return [] }
        return [
            Diagnostic(
                "unsure-service", .warning, file: "services",
                "left out, because nobody has found out whether they are there \(wish): \(names.joined(separator: ", "))",
                help: ["look at their own sites, and write it into a services file of yours"])
        ]
    }

    private var untranslated: [Diagnostic] {
        let texts = each(of: \.untranslated.sources)
        guard let language = first?.language, !texts.isEmpty else { return [] }
        let shown = texts.prefix(10).map { "\"\($0)\"" }.joined(separator: ", ")
        let rest = texts.count > 10 ? " and \(texts.count - 10) more" : ""
        return [
            Diagnostic(
                "poster-outdated", .warning, file: "posters.\(language).po",
                "not translated as \(texts.count == 1 ? "it is" : "they are") now, and so in English: \(shown)\(rest)",
                help: ["\"bigconvo translate posters \(language)\" marks them in the file, for a translator"])
        ]
    }

    /// What they all say, each once.
    private func each(of texts: (Poster) -> [String]) -> [String] {
        var found: [String] = []
        for text in flatMap(texts) where !found.contains(text) { found.append(text) }
        return found
    }
}
