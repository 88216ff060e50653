import Kiosk
import Questionnaire

/// The translation files of a survey, held against it.
struct CheckedTranslations {
    /// The files, whether something is wrong with them or not.
    private(set) var sources: [SourceFile] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Every translation of a survey.
    init(of survey: SourceFile) throws {
        for file in Shelf.translationFiles(of: survey.name) {
            guard let source = try Shelf.source(of: file) else { continue }
            try add(source, file, of: survey)
        }
    }

    /// One translation file, which finds its survey by its name.
    init(_ source: SourceFile) throws {
        guard let file = TranslationFile(named: source.name) else {
            throw Faults(
                Diagnostic(
                    "unknown-file", file: source.name, "it cannot be told what this is a translation of",
                    help: ["name it after the survey and the language, such as my.pl.po for my.survey"]))
        }
        sources = [source]
        if !Shelf.isThere(file.survey), let texts = try Shelf.programTexts(called: file.name) {
            diagnostics = TranslationCheck.check(source, of: texts, in: file.language)
        } else {
            try add(source, file, of: try Shelf.surveySource(Shelf.isThere(file.survey) ? file.survey : file.name))
        }
    }

    private mutating func add(_ source: SourceFile, _ file: TranslationFile, of survey: SourceFile) throws {
        if !sources.contains(where: { $0.name == source.name }) { sources.append(source) }
        let (tree, faults) = SurveyCheck.check(survey, knowing: KnownNames())
        // Against half a survey most of a translation would seem left over; only its form is checked.
        if faults.hasErrors {
            do { _ = try POFile(parsing: source) } catch { diagnostics += error.diagnostics }
            return
        }
        let texts = TranslatableTexts(of: tree, file: nil)
        diagnostics += TranslationCheck.check(source, of: texts, in: file.language)
        if !tree.languages.contains(where: { $0.name == file.language }) {
            diagnostics.append(
                Diagnostic(
                    "undeclared-language", .warning, file: source.name,
                    "the survey does not say that it comes in \"\(file.language.harmless())\", so nobody is offered it",
                    help: ["write in the survey: languages \(tree.language), \(file.language.harmless())"]))
        }
    }
}
