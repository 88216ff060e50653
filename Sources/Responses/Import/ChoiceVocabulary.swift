import Questionnaire

/// The words by which the choices of one question are known in a file.
struct ChoiceVocabulary {
    private let codes: [LooseSpelling: String]
    /// The words of each choice, longest first, for cells that hold several.
    private let longestFirst: [(words: [Character], code: String)]
    /// The one choice that takes words of its own.
    let other: String?
    let labels: [String]

    init(of question: Question, in survey: CheckedSurvey, holdsCodes: Bool, mapped: [LooseSpelling: String]) {
        let choices = survey.choices(of: question.id.name)
        var codes: [LooseSpelling: String] = [LooseSpelling(Choice.preferNotToSay): Choice.preferNotToSay]
        if !holdsCodes {
            codes[LooseSpelling("Prefer not to say")] = Choice.preferNotToSay
            for choice in choices { codes[LooseSpelling(choice.label?.source ?? "")] = choice.code.name }
            // A number stands for a score only where no two choices share it.
            let scored = Dictionary(grouping: choices.filter { $0.score != nil }) { $0.score ?? 0 }
            for (score, sharing) in scored where sharing.count == 1 {
                codes[LooseSpelling(score.written)] = sharing[0].code.name
            }
        }
        for choice in choices { codes[LooseSpelling(choice.code.name)] = choice.code.name }
        codes.merge(mapped) { _, mapped in mapped }
        codes[LooseSpelling("")] = nil
        self.codes = codes
        longestFirst = codes.map { ($0.key.characters, $0.value) }
            .sorted { ($0.words.count, $1.code) > ($1.words.count, $0.code) }
        let others = choices.filter(\.isOther)
        other = others.count == 1 && !holdsCodes ? others[0].code.name : nil
        labels = choices.compactMap(\.label?.source)
    }

    /// The code that a whole cell means.
    func code(for cell: String) -> String? {
        // Long text is no label, and folding it would take its time.
        guard cell.utf8.count <= 2000 else { return nil }
        let folded = LooseSpelling(cell)
        return codes[folded] ?? codes[folded.withoutTail]
    }

    /// The choices in a cell that holds several, and what is left over.
    ///
    /// The declared choices are looked for, longest first, between separators (`;` or `,`); a cell is
    /// never cut blindly, because a choice may hold a comma itself.
    func split(_ cell: String) -> (codes: Set<String>, rest: [String]) {
        var found: Set<String> = []
        var leftOver: [String] = []
        let characters = Array(cell)
        var start = 0
        while start < characters.count {
            if Self.isSeparator(characters[start]) || characters[start].isWhitespace {
                start += 1
            } else if let (code, end) = choice(in: characters, from: start) {
                found.insert(code)
                start = end
            } else {
                // What somebody wrote goes on until a declared choice starts behind a separator.
                var end = start
                while end < characters.count {
                    if Self.isSeparator(characters[end]) {
                        let next = characters[(end + 1)...].firstIndex { !$0.isWhitespace } ?? characters.count
                        if characters[end] == ";" || next == characters.count
                            || choice(in: characters, from: next) != nil
                        {
                            break
                        }
                    }
                    end += 1
                }
                leftOver.append(String(characters[start..<end]))
                start = end
            }
        }
        return (found, leftOver)
    }

    /// The longest declared choice that starts here and ends at a separator or at the end.
    private func choice(in characters: [Character], from start: Int) -> (code: String, end: Int)? {
        // Folding may shorten, so every end that a separator allows is tried, the farthest first.
        let ends = (start...characters.count).filter { $0 == characters.count || Self.isSeparator(characters[$0]) }
        let longest = longestFirst.first?.words.count ?? 0
        for end in ends.reversed() where end > start && end - start <= longest * 2 + 16 {
            if let code = codes[LooseSpelling(String(characters[start..<end]))] { return (code, end) }
        }
        return nil
    }

    private static func isSeparator(_ character: Character) -> Bool { character == ";" || character == "," }
}
