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
    /// By what each of them was found.
    private let wordings: [LooseSpelling: Wording]
    /// The most characters that the words of a choice have before they are folded.
    private let longest: Int
    /// The most bytes of a cell that anything is looked for in: room for every choice and a write-in.
    private let longestCell: Int
    /// What may stand between two choices in a cell.
    private let separators: Set<Character>
    private let recall = ChoiceRecall()
    /// The one choice that takes words of its own.
    let other: String?

    /// - Parameters:
    ///   - languages: the survey in every language, the one that it was written in first.
    ///   - mapped: what a person wrote in a mapping.
    ///   - numbers: what a person said that numbers mean.
    init(
        of question: Question, in languages: [CheckedSurvey], _ cells: CellConventions,
        mapped: [LooseSpelling: String] = [:], numbers: NumberMeaning? = nil
    ) {
        let id = question.id.name
        let choices = languages.first?.choices(of: id) ?? []
        var names = ChoiceNames()
        if !cells.holdsCodes {
            for survey in languages { names.addLabels(of: survey.choices(of: id), in: survey.survey.language) }
        }
        names.addCodes(of: choices, unlessLabels: cells.showsLabels, loosely: !cells.holdsCodes)
        let others = choices.filter(\.isOther)
        other = others.count == 1 && !cells.holdsCodes ? others[0].code.name : nil
        if !cells.holdsCodes {
            if numbers == .places {
                let declining = languages.first?.offersDeclining(id) == true ? [Choice.preferNotToSay] : []
                names.addPlaces(of: choices.map(\.code.name) + declining)
            } else {
                names.addScores(of: choices)
            }
            if question.kind == .yesNo { names.addTruth(of: choices) }
            if let other { names.addIfNew(cells.otherWords, other) }
        }
        names.addDeclining(in: cells.holdsCodes ? [] : languages)
        for (words, code) in mapped { names.map(words, to: code) }
        meanings = names.meanings
        wordings = names.wordings
        // Folding may shorten: runs of blanks and invisible marks.
        longest = (meanings.keys.map(\.characters.count).max() ?? 0) * 2 + 16
        longestCell = 16 * (meanings.keys.reduce(0) { $0 + $1.characters.count } + AnswerRules.writeInLimit)
        separators = cells.separators
    }

    /// What a whole cell means, if it means one or more of the choices.
    func meaning(of cell: String) -> Meaning? {
        // Long text is no label, and folding it would take its time.
        guard cell.utf8.count <= 2000 else { return nil }
        return recall.meaning(of: cell) { found(LooseSpelling(cell)).flatMap { meanings[$0] } }
    }

    /// By what a whole cell was found to mean one of the choices.
    func wording(of cell: String) -> Wording? {
        guard cell.utf8.count <= 2000 else { return nil }
        return found(LooseSpelling(cell)).flatMap { wordings[$0] }
    }

    private func found(_ cell: LooseSpelling) -> LooseSpelling? {
        if meanings[cell] != nil { return cell }
        // Some forms put the mark that parts answers behind the last one too.
        let shorter = cell.withoutStops
        if meanings[shorter] != nil { return shorter }
        // Programs that count write 3 as 3.0.
        return cell.wholeNumber.flatMap { meanings[$0] == nil ? nil : $0 }
    }

    /// What stands in a cell that may hold several choices.
    struct Parts {
        /// In the order in which they stand, each once.
        var codes: [String] = []
        /// By what each was found.
        var wordings: [String: Wording] = [:]
        /// What is no choice.
        var rest: [String] = []
        var isAmbiguous = false

        mutating func add(_ code: String, _ wording: Wording) {
            guard wordings.updateValue(wording, forKey: code) == nil else { return }
            codes.append(code)
        }
    }

    /// The choices in a cell that holds several, and what is left over; nil when the cell is far too long.
    ///
    /// The declared choices are looked for, longest first, between separators (mostly `;` or `,`); a cell is
    /// never cut blindly, because a choice may hold a comma itself.
    func split(_ cell: String) -> Parts? {
        guard cell.utf8.count <= longestCell else { return nil }
        return recall.parts(of: cell) { parts(of: cell) }
    }

    private func parts(of cell: String) -> Parts {
        var parts = Parts()
        let characters = Array(cell)
        var start = 0
        while start < characters.count {
            if isSeparator(characters[start]) || characters[start].isWhitespace {
                start += 1
            } else if let (meaning, wording, end) = choice(in: characters, from: start) {
                if let code = meaning.code { parts.add(code, wording) } else { parts.isAmbiguous = true }
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
        for end in start..<characters.count where isSeparator(characters[end]) {
            if characters[end] == ";" { return end }
            let next = characters[(end + 1)...].firstIndex { !$0.isWhitespace } ?? characters.count
            if next == characters.count || choice(in: characters, from: next) != nil { return end }
        }
        return characters.count
    }

    /// The longest declared choice that starts here and ends at a separator or at the end.
    private func choice(in characters: [Character], from start: Int) -> (meaning: Meaning, wording: Wording, end: Int)?
    {
        let last = min(characters.count, start + longest)
        for end in stride(from: last, to: start, by: -1)
        where end == characters.count || isSeparator(characters[end]) {
            let words = LooseSpelling(String(characters[start..<end]))
            if let meaning = meanings[words], let wording = wordings[words] { return (meaning, wording, end) }
        }
        return nil
    }

    private func isSeparator(_ character: Character) -> Bool { separators.contains(character) }
}
