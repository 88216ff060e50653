import Kiosk
import Publishing
import Questionnaire
import ShippedResources
import ShippedSurveys
import Signposting

extension Shelf {
    static let surveyEnding = ".survey"

    /// What the program itself says, to be translated.
    static let interfaceTexts = TranslatableTexts(
        project: "bigconvo",
        all: SurveyPhrase.texts + KioskPhrase.texts + KioskCountedPhrase.texts + PaperPhrase.texts
            + PaperCountedPhrase.texts)

    /// The words of posters, to be translated: those of the folder too.
    static func posterTexts() throws -> TranslatableTexts {
        TranslatableTexts(project: "bigconvo posters", all: try posterBank().translatableTexts)
    }

    /// The texts of the program that a name stands for; nil where it stands for a survey.
    static func programTexts(called name: String) throws -> TranslatableTexts? {
        switch name {
        case TranslationFile.interface: interfaceTexts
        case TranslationFile.posters: try posterTexts()
        default: nil
        }
    }

    /// The language of a poster.
    ///
    /// - Throws: ``Faults`` where nobody has translated posters into it.
    static func posterLanguage(_ code: String) throws -> PosterLanguage {
        if code == "en" { return .english }
        if let translation = try translation(of: TranslationFile.posters, in: code) {
            return PosterLanguage(translation)
        }
        let known = ["en"] + translationFiles(of: TranslationFile.posters).map(\.language)
        throw Faults(
            Diagnostic(
                "unknown-language", file: "--language", "posters are not translated into \"\(code.harmless())\"",
                help: [
                    "choose from: \(known.joined(separator: ", "))",
                    "\"bigconvo translate posters \(code.harmless())\" begins a translation",
                ]))
    }

    /// A translation file as it is found: a person's own first, then what ships. Nil when there is none.
    static func source(of file: TranslationFile) throws -> SourceFile? {
        if isThere(file.path) { return try source(file.path) }
        let shipped = file.isOfProgram ? ShippedResources.translations : ShippedSurveys.translations
        return try shipped[file.path].map { try SourceFile(name: file.path, bytes: $0) }
    }

    /// The translations of a survey into one language; nil when there is no file.
    static func translation(of survey: String, in language: String) throws -> Translation? {
        let file = TranslationFile(of: survey, in: language)
        return try source(of: file).map { Translation(try POFile(parsing: $0), language: language) }
    }

    /// The translation files of a survey, by the code in their names, in the order of the codes.
    ///
    /// A survey that ships is found by its bare name, and so are its translations.
    static func translationFiles(of survey: String) -> [TranslationFile] {
        let base = TranslationFile(of: survey, in: "").base
        let folder = base.contains("/") ? String(base[...(base.lastIndex(of: "/") ?? base.startIndex)].dropLast()) : "."
        let own = files(in: folder.isEmpty ? "/" : folder, endingIn: TranslationFile.ending)
            .map { folder == "." ? String($0.dropFirst(2)) : $0 }
        return Set(own + ShippedSurveys.translations.keys + ShippedResources.translations.keys)
            .compactMap(TranslationFile.init(named:)).filter { $0.base == base }
            .sorted { $0.language < $1.language }
    }
}
