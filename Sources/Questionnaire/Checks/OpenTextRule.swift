/// Where people write in their own words, they are asked to leave names out.
enum OpenTextRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        for question in inspection.questions where question.kind.isOpenText {
            let hint = question.hint?.source.lowercased() ?? ""
            guard !hint.contains("name") else { continue }
            inspection.report(
                "no-names-hint", .warning, at: question.id, "nothing asks people to leave names out of what they write",
                help: ["add a hint such as: hint \"Please do not write anyone's name.\""])
        }
    }
}
