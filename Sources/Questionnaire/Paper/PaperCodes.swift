/// What is printed beside the boxes of a question on paper, and pressed when the form is typed in.
///
/// One key a choice: `1` to `9`, then letters. Where every label is a whole number from 0 to 9, as on a
/// scale, its key is the label itself; a scale from 0 to 10 has `a` for 10. Where the keys do not suffice,
/// every code is a number of two digits (or more), so that no code begins another and none needs Enter.
package struct PaperCodes: Sendable {
    /// The key of "prefer not to say", for every question.
    package static let declining = "x"

    /// The choices in written order, each with its code; "prefer not to say" is not among them.
    package let choices: [(code: String, choice: Choice)]

    package init(of question: Question, in survey: CheckedSurvey) {
        let choices = survey.choices(of: question.id.name)
        self.choices = Array(zip(Self.codes(for: choices), choices)).map { (code: $0, choice: $1) }
    }

    package func choice(_ code: String) -> Choice? { choices.first { $0.code == code }?.choice }

    /// The code on paper of a choice that the survey calls `code`.
    package func code(of code: String) -> String? { choices.first { $0.choice.code.name == code }?.code }

    /// How many keys a code has.
    package var length: Int { choices.first?.code.count ?? 1 }

    private static let letters = "abcdefghijklmnopqrstuvwyz".map(String.init)

    private static func codes(for choices: [Choice]) -> [String] {
        let numbers = choices.compactMap { $0.label.flatMap { Int($0.source) } }
        if numbers.count == choices.count, Set(numbers).count == numbers.count,
            numbers.allSatisfy((0...10).contains)
        {
            return numbers.map { $0 == 10 ? letters[0] : String($0) }
        }
        let keys = (1...9).map(String.init) + letters
        if choices.count <= keys.count { return Array(keys.prefix(choices.count)) }
        let width = max(2, String(choices.count).count)
        return (1...choices.count).map { number in
            String(repeating: "0", count: width - String(number).count) + String(number)
        }
    }
}
