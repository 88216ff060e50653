import Interview
import Questionnaire

/// The words by which the choices of one question are known in a file.
struct ChoiceVocabulary {
    /// What a cell, or a part of one, says.
    enum Meaning: Hashable {
        case choice(String)
        /// It could be two of the choices, and nobody guesses which.
        case ambiguous

        var code: String? { if case .choice(let code) = self { code } else { nil } }
    }

    private let meanings: [LooseSpelling: Meaning]
    /// The most characters that the words of a choice have before they are folded.
    private let longest: Int
    /// The most bytes of a cell that anything is looked for in: room for every choice and a write-in.
    private let longestCell: Int
    /// The one choice that takes words of its own.
    let other: String?

    init(of question: Question, in survey: CheckedSurvey, _ kind: ImportKind, mapped: [LooseSpelling: String]) {
        let choices = survey.choices(of: question.id.name)
        var found: [LooseSpelling: Set<String>] = [:]
        func add(_ words: String, _ code: String) { found[LooseSpelling(words), default: []].insert(code) }
        for choice in choices where !kind.holdsCodes { add(choice.label?.source ?? "", choice.code.name) }
        let labels = found
        for choice in choices {
            // A form shows labels only, so there "2" is the choice that is called "2", whatever its code.
            let isLabel = kind == .googleForms && labels[LooseSpelling(choice.code.name)] != nil
            if !isLabel { add(choice.code.name, choice.code.name) }
        }
        if !kind.holdsCodes {
            let scores = Self.scores(of: choices)
            // Where one score is also the label of another choice, no number can be told from a label.
            if scores.allSatisfy({ found[$0.key, default: [$0.value]] == [$0.value] }) {
                for (score, code) in scores { found[score] = [code] }
            }
        }
        for words in kind.holdsCodes ? [Choice.preferNotToSay] : [Choice.preferNotToSay, "Prefer not to say"] {
            let words = LooseSpelling(words)
            found[words] = found[words] ?? [Choice.preferNotToSay]
        }
        for (words, code) in mapped { found[words] = [code] }
        found[LooseSpelling("")] = nil
        meanings = found.mapValues { $0.count == 1 ? $0.first.map(Meaning.choice) ?? .ambiguous : .ambiguous }
        // Folding may shorten: runs of blanks and invisible marks.
        longest = (found.keys.map(\.characters.count).max() ?? 0) * 2 + 16
        longestCell = 16 * (found.keys.reduce(0) { $0 + $1.characters.count } + AnswerRules.writeInLimit)
        let others = choices.filter(\.isOther)
        other = others.count == 1 && !kind.holdsCodes ? others[0].code.name : nil
    }

    /// The choices by their score, where no two share it.
    private static func scores(of choices: [Choice]) -> [LooseSpelling: String] {
        Dictionary(grouping: choices.filter { $0.score != nil }) { LooseSpelling($0.score?.written ?? "") }
            .filter { $0.value.count == 1 }.compactMapValues(\.first?.code.name)
    }

    /// What a whole cell means, if it means one or more of the choices.
    func meaning(of cell: String) -> Meaning? {
        // Long text is no label, and folding it would take its time.
        guard cell.utf8.count <= 2000 else { return nil }
        let folded = LooseSpelling(cell)
        return meanings[folded] ?? meanings[folded.withoutStops]
    }

    /// What stands in a cell that may hold several choices.
    struct Parts {
        var codes: Set<String> = []
        /// What is no choice.
        var rest: [String] = []
        var isAmbiguous = false
    }

    /// The choices in a cell that holds several, and what is left over; nil when the cell is far too long.
    ///
    /// The declared choices are looked for, longest first, between separators (`;` or `,`); a cell is
    /// never cut blindly, because a choice may hold a comma itself.
    func split(_ cell: String) -> Parts? {
        guard cell.utf8.count <= longestCell else { return nil }
        var parts = Parts()
        let characters = Array(cell)
        var start = 0
        while start < characters.count {
            if Self.isSeparator(characters[start]) || characters[start].isWhitespace {
                start += 1
            } else if let (meaning, end) = choice(in: characters, from: start) {
                if let code = meaning.code { parts.codes.insert(code) } else { parts.isAmbiguous = true }
                start = end
            } else {
                let end = endOfWriteIn(in: characters, from: start)
                parts.rest.append(String(characters[start..<end]))
                start = end
            }
        }
        return parts
    }

    /// What somebody wrote goes on until a declared choice starts behind a separator.
    private func endOfWriteIn(in characters: [Character], from start: Int) -> Int {
        for end in start..<characters.count where Self.isSeparator(characters[end]) {
            if characters[end] == ";" { return end }
            let next = characters[(end + 1)...].firstIndex { !$0.isWhitespace } ?? characters.count
            if next == characters.count || choice(in: characters, from: next) != nil { return end }
        }
        return characters.count
    }

    /// The longest declared choice that starts here and ends at a separator or at the end.
    private func choice(in characters: [Character], from start: Int) -> (meaning: Meaning, end: Int)? {
        let last = min(characters.count, start + longest)
        for end in stride(from: last, to: start, by: -1)
        where end == characters.count || Self.isSeparator(characters[end]) {
            if let meaning = meanings[LooseSpelling(String(characters[start..<end]))] { return (meaning, end) }
        }
        return nil
    }

    private static func isSeparator(_ character: Character) -> Bool { character == ";" || character == "," }
}
