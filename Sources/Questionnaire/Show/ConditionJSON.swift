/// A condition of ``SurveyJSON``: as it is written, and in words.
struct ConditionJSON: Encodable {
    let source: String
    let words: String

    init(_ condition: Condition, _ numbers: QuestionNumbers) {
        source = condition.description
        words = ConditionWords(numbers: numbers).words(of: condition)
    }
}
