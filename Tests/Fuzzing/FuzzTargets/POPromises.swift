import Questionnaire

/// What holds for every translation file, whatever its bytes are.
enum POPromises {
    /// What the translations are held against.
    private static let texts: TranslatableTexts = {
        var section = Section("main", "Main")
        section.questions = [
            Question(.yesNo, "age", "How old are you?"), Question(.text, "why", "You said {age}. Why?"),
        ]
        var survey = Survey("fuzzed", "Fuzzed")
        survey.sections = [section]
        return TranslatableTexts(of: survey, file: nil)
    }()

    static func keep(for bytes: [UInt8]) throws(BrokenPromise) {
        let source: SourceFile
        do {
            source = try SourceFile(name: "fuzzed.pl.po", bytes: bytes)
        } catch {
            return try DiagnosticPromises.keep(for: error.diagnostics, of: bytes, nil)
        }
        let diagnostics = TranslationCheck.check(source, of: texts, in: "pl")
        try DiagnosticPromises.keep(for: diagnostics, of: bytes, source)
        guard let file = try? POFile(parsing: source) else { return }
        _ = Translation(file, language: "pl")
        guard let written = try? file.written() else { return }
        let again = (try? SourceFile(name: source.name, bytes: written)).flatMap { try? POFile(parsing: $0) }
        let text = String(decoding: written, as: UTF8.self)
        try expect(again?.work == file.work, "another file when it is written and read:\n\(text)")
    }
}

extension POFile {
    /// What a translator would miss: neither where a text stands, nor that nobody translated one that is gone.
    fileprivate var work: POFile {
        var file = self
        file.entries.removeAll { $0.isObsolete && $0.translations.allSatisfy(\.isEmpty) }
        for index in file.entries.indices { file.entries[index].references = [] }
        return file
    }
}
