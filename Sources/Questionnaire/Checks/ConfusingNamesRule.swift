/// A word that conditions are made of is no name for anything: `when not is not` helps nobody.
enum ConfusingNamesRule: SurveyRule {
    private static let words: Set = [
        "and", "or", "not", "is", "has", "all", "answered", "declined", "when", "end",
    ]

    static func check(_ inspection: Inspection) {
        let survey = inspection.survey
        let choices = survey.lists.flatMap(\.choices) + inspection.questions.flatMap(\.choices)
        let rows = inspection.questions.flatMap(\.rows).map(\.id)
        // What cannot be used at all is a fault already, and no mere warning.
        let questions = inspection.questions.map(\.id).filter { !NamesRule.refusesQuestion($0) }
        let codes = choices.map(\.code).filter { !NamesRule.refusesCode($0) }
        for name in questions + codes + rows + survey.endings.map(\.id)
        where words.contains(name.name.lowercased()) {
            inspection.report(
                "confusing-name", .warning, at: name, "\"\(name)\" is a word that conditions are made of",
                help: ["give it another name, such as \"\(name)-\(name.name == "all" ? "of-them" : "it")\""])
        }
    }
}
