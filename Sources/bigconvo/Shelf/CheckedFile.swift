import Analysis
import Consultation
import Questionnaire
import Responses
import Signposting

/// A file that a person wrote, checked as what it is: told by its ending and its first keys.
struct CheckedFile {
    let diagnostics: [Diagnostic]
    /// What was checked along with it.
    private(set) var others: [SourceFile] = []

    /// - Parameter survey: what margins and mappings are of; nil for the survey of the consultation folder.
    /// - Throws: ``Faults`` when it cannot be told what the file is.
    init(_ source: SourceFile, of survey: String?) throws {
        if source.name.hasSuffix(TranslationFile.ending) {
            diagnostics = try CheckedTranslations(source).diagnostics
            return
        }
        guard source.name.hasSuffix(".yml") || source.name.hasSuffix(".yaml") else {
            // A file of answers taken for a survey would have its lines shown.
            guard source.name.hasSuffix(".survey") || !Shelf.isThere(source.name) else { throw Self.unknown(source) }
            var names = try Shelf.knownNames(for: source.name)
            names.translations = Set(Shelf.translationFiles(of: source.name).map(\.language))
            let translations = try CheckedTranslations(of: source)
            diagnostics = SurveyCheck.check(source, knowing: names).diagnostics + translations.diagnostics
            others = translations.sources
            return
        }
        guard !QuotesFile.isOne(source) else {
            let themes = try Shelf.codebooks().flatMap(\.themes).map(\.id)
            _ = try QuotesFile(reading: source, on: Shelf.today, knowing: QuotesFile.Names(themes: Set(themes)))
            diagnostics = []
            return
        }
        guard case .fields(let fields) = try YAMLValue(parsing: source).content else {
            throw Self.unknown(source)
        }
        let keys = Set(fields.map(\.key.name))
        if keys.contains("codebook") {
            let log = FaultLog(file: source.name)
            _ = try Codebook(reading: source, log: log)
            diagnostics = log.diagnostics
        } else if keys.contains("services") {
            let directory = try Shelf.services(and: source)
            let today = Shelf.today
            diagnostics = (directory.warnings + directory.check(on: today) + directory.contradictions(on: today))
                .filter { $0.file == source.name }
        } else if !keys.isDisjoint(with: ["posters", "shared"]) {
            let bank = try PosterBank(reading: [source])
            diagnostics = bank.warnings + bank.check(against: try Shelf.services())
        } else if keys.contains("approvals") {
            _ = try Approvals(reading: source)
            diagnostics = []
        } else if keys.contains("margins") {
            // What can be compared with may name questions that nobody is weighted by.
            let survey = try Shelf.survey(of: source.name, called: survey)
            _ = try Margins(reading: source, for: survey, to: .comparing)
            diagnostics = []
        } else if !keys.isDisjoint(with: ["columns", "other-columns", "choices"]) {
            _ = try ImportMap(reading: source, for: try Shelf.survey(of: source.name, called: survey))
            diagnostics = []
        } else if !keys.isDisjoint(with: ["actions", "outcomes"]) {
            diagnostics = try Shelf.actions(from: source, on: Shelf.today).warnings
        } else if keys.contains("checklist") {
            _ = try Checklist(reading: source, on: Shelf.today)
            diagnostics = []
        } else if !keys.isDisjoint(with: ["foreword", "what-we-did", "priorities", "next-steps"]) {
            let text = try ReportText(reading: source)
            // A survey with faults of its own says so itself.
            let isKnown = survey != nil || Shelf.isThere(Shelf.surveyFile)
            let ofReport = isKnown ? try? Shelf.survey(of: source.name, called: survey) : nil
            diagnostics = try ReportTexts.faults(of: text, in: source.name, for: ofReport)
        } else if keys.contains("risk-words") {
            _ = try RiskWords(reading: [source])
            diagnostics = []
        } else {
            throw Self.unknown(source)
        }
    }

    private static func unknown(_ source: SourceFile) -> Faults {
        Faults(
            Diagnostic(
                "unknown-file", file: source.name, "it cannot be told what kind of file this is",
                help: [
                    "the name of a survey ends with .survey, that of a translation with .po",
                    "a codebook starts with \"codebook:\", services with \"services:\", poster copy with \"posters:\"",
                    "actions start with \"actions:\", a checklist with \"checklist:\"",
                    "margins have \"margins:\", and a mapping of an import has \"columns:\" or \"choices:\"",
                    "approvals of posters have \"approvals:\"",
                    "quotations start with \"survey:\" and \"quotations:\"",
                    "words after which help is offered start with \"risk-words:\"",
                ]))
    }
}
