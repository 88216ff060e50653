/// A word that conditions are made of is no name for anything: `when not is not` helps nobody.
enum ConfusingNamesRule: SurveyRule {
    private static let words: Set = [
        "and", "or", "not", "is", "has", "all", "answered", "declined", "when", "end",
    ]

    static func check(_ inspection: Inspection) {
        let survey = inspection.survey
        let rows = inspection.questions.flatMap { $0.rows.map(\.id) }
        // What cannot be used at all is a fault already, and no mere warning.
        let questions = inspection.questions.map(\.id).filter { !NamesRule.refusesQuestion($0) }
        let codes = inspection.codes.filter { !NamesRule.refusesCode($0) }
        for name in questions + codes + rows + survey.endings.map(\.id)
        where words.contains(name.name.lowercased()) {
            inspection.report(
                "confusing-name", .warning, at: name, "\"\(name)\" is a word that conditions are made of",
                help: ["give it another name, such as \"\(name)-\(name.name == "all" ? "of-them" : "it")\""])
        }
    }
}
