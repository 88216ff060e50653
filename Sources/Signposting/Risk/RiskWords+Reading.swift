package import Questionnaire

extension RiskWords {
    /// Reads any number of files of risk words; later ones win, language by language.
    ///
    /// What the fields mean is said at the top of the file that ships.
    ///
    /// - Throws: ``Faults`` with every fault of every file.
    package init(reading files: [SourceFile]) throws(Faults) {
        var languages: [RiskLanguage] = []
        var diagnostics: [Diagnostic] = []
        for file in files {
            let log = FaultLog(file: file.name)
            do {
                let fields = YAMLFields(
                    of: try YAMLValue(parsing: file), as: "a file of risk words", knowing: ["risk-words"], log: log)
                let read = fields.list("risk-words").compactMap { RiskLanguageReader(log: log).language($0) }
                log.reportDuplicates(among: read.map(\.code), of: "a language")
                languages.removeAll { language in read.contains { $0.words.language == language.language } }
                languages += read.map(\.words)
            } catch {
                diagnostics += error.diagnostics
            }
            diagnostics += log.diagnostics.inReadingOrder
        }
        if diagnostics.hasErrors { throw Faults(diagnostics) }
        self.init(languages: languages)
    }
}

/// Reads the words of one language.
private struct RiskLanguageReader {
    let log: FaultLog

    func language(_ value: YAMLValue) -> (code: Identifier, words: RiskLanguage)? {
        let fields = YAMLFields(
            of: value, as: "a language",
            knowing: ["language", "reviewed", "phrases", "not", "denials", "denials-after", "turns"], log: log)
        let code = fields.required("language")
        let reviewed = fields.required("reviewed")
        let phrases = patterns("phrases", of: fields)
        if phrases.isEmpty {
            log.report(
                "no-phrases", at: fields.range, "this language has no phrases, so nothing is looked for",
                help: ["add \"phrases:\" and a list of words and phrases"])
        }
        guard let code, let reviewed, let id = log.kebabCase(code, of: "a language") else { return nil }
        return (
            id,
            RiskLanguage(
                language: code.source, reviewed: reviewed.source, phrases: phrases,
                exceptions: patterns("not", of: fields), denials: patterns("denials", of: fields),
                denialsAfter: patterns("denials-after", of: fields), turns: patterns("turns", of: fields))
        )
    }

    private func patterns(_ key: String, of fields: YAMLFields) -> [PhrasePattern] {
        fields.texts(key).compactMap { text in
            let pattern = PhrasePattern(foldingLoosely: text.source)
            if !pattern.isEmpty { return pattern }
            log.report(
                "empty-phrase", at: text.range, "\"\(text.source)\" names no letters, so it would find everything",
                help: ["write a word or a phrase, such as \"better off without me\""])
            return nil
        }
    }
}

extension PhrasePattern {
    /// A phrase folded as the words that it is compared with are.
    fileprivate init(foldingLoosely source: String) {
        let words = source.loosened.split(separator: " ").map { word in
            let letters = FoldedWord.all(in: String(word)).map(\.folded).joined(separator: " ")
            return (word.hasPrefix("*") && word != "*" ? "*" : "") + letters + (word.hasSuffix("*") ? "*" : "")
        }
        self.init(words.joined(separator: " "))
    }
}
