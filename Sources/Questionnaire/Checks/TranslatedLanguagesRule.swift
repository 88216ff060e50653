/// A language that a survey promises is one that it is translated into.
enum TranslatedLanguagesRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        guard let translations = inspection.names.translations else { return }
        for language in inspection.survey.languages.dropFirst() where !translations.contains(language.name) {
            inspection.report(
                "no-translation", .warning, at: language, "there is no translation into \"\(language.name)\" yet",
                help: ["begin one with: bigconvo translate SURVEY \(language.name)", "or leave the language out"])
        }
    }
}
