import Kiosk
import Publishing
import Questionnaire
import ShippedResources
import ShippedSurveys

extension Shelf {
    static let surveyEnding = ".survey"

    /// What the program itself says, to be translated.
    static let interfaceTexts = TranslatableTexts(
        project: "bigconvo",
        all: SurveyPhrase.texts + KioskPhrase.texts + KioskCountedPhrase.texts + PaperPhrase.texts
            + PaperCountedPhrase.texts)

    /// A translation file as it is found: a person's own first, then what ships. Nil when there is none.
    static func source(of file: TranslationFile) throws -> SourceFile? {
        if isThere(file.path) { return try source(file.path) }
        let shipped = file.isInterface ? ShippedResources.translations : ShippedSurveys.translations
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
        return Set(own + ShippedSurveys.translations.keys)
            .compactMap(TranslationFile.init(named:)).filter { $0.base == base }
            .sorted { $0.language < $1.language }
    }
}
