/// Where people write in their own words, they are asked to leave names out.
enum OpenTextRule: SurveyRule {
    private static let names: Set = ["name", "names", "named"]
    private static let negations: Set = ["not", "dont", "no", "never", "without", "leave", "avoid", "except"]

    static func check(_ inspection: Inspection) {
        for question in inspection.questions where question.kind.isOpenText {
            guard !asksForNoNames(question.hint, isInEnglish: inspection.survey.isInEnglish) else { continue }
            inspection.report(
                "no-names-hint", .warning, at: question.id, "nothing asks people to leave names out of what they write",
                help: ["add a hint such as: hint \"Please do not write anyone's name.\""])
        }
    }

    private static func asksForNoNames(_ hint: Text?, isInEnglish: Bool) -> Bool {
        guard let hint else { return false }
        // What a hint in another language asks for is for people to judge.
        guard isInEnglish else { return true }
        let words = Set(FoldedWord.all(in: hint.source).map(\.folded))
        return !words.isDisjoint(with: names) && !words.isDisjoint(with: negations)
    }
}
