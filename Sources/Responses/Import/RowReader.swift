import Interview
import Questionnaire

/// Turns the cells of a record into a response, by what the columns mean.
struct RowReader {
    /// The most characters of an open answer where the survey gives no limit: other tools have none.
    static let longestText = 10_000

    private let survey: CheckedSurvey
    private let header: [String]
    let meanings: [ColumnMeaning]
    private let cells: CellConventions
    private let defaults: (mode: Mode, language: String)
    let vocabularies: [String: ChoiceVocabulary]
    /// Whether the cells carry the guard against formulas.
    let isGuarded: Bool

    /// - Parameters:
    ///   - header: the name of each column, as faults call it.
    ///   - translations: the same survey in its other languages.
    ///   - numbers: what a person said that numbers in place of choices mean.
    init(
        _ survey: CheckedSurvey, _ layout: ImportLayout, _ map: ImportMap, header: [String], meanings: [ColumnMeaning],
        mode: Mode, language: String, in translations: [CheckedSurvey] = [], numbers: NumberMeaning? = nil
    ) {
        self.survey = survey
        self.header = header
        self.meanings = meanings
        cells = layout.cells
        isGuarded = layout.cells.guarding == .all || RejectsFile.matches(header)
        defaults = (mode, language)
        vocabularies = Dictionary(
            survey.questions.map { question in
                let mapped = map.choices[question.id.name] ?? [:]
                let languages = [survey] + (layout.cells.holdsCodes ? [] : translations)
                return (
                    question.id.name,
                    ChoiceVocabulary(of: question, in: languages, layout.cells, mapped: mapped, numbers: numbers)
                )
            }
        ) { first, _ in first }
    }

    private var holdsCodes: Bool { cells.holdsCodes }

    /// What a row says.
    struct Row {
        var response: Response
        /// The answers that were dropped because the survey does not ask the question of them.
        var unasked: Answers
        /// Words in the cell of a choice that are none, and so count as written, by question.
        var leftOver: [String: String] = [:]
    }

    /// What a record comes to.
    enum Outcome {
        case row(Row)
        case faults(RowFaults)
        /// It leads to an ending of the survey, from which nothing is sent.
        case ended
    }

    /// The response in a record, or everything that is wrong with it.
    func row(_ record: CSVRecord) -> Result<Row, RowFaults> {
        switch outcome(of: record, leavingOutEnded: false) {
        case .row(let row): .success(row)
        case .faults(let faults): .failure(faults)
        case .ended: .failure(RowFaults([]))
        }
    }

    /// - Parameter leavingOutEnded: whether somebody who came to an ending has no response, and so no faults either.
    func outcome(of record: CSVRecord, leavingOutEnded: Bool = true) -> Outcome {
        guard record.count == meanings.count else {
            return .faults(RowFaults([RowFault(kind: .cellCount(found: record.count, expected: meanings.count))]))
        }
        var draft = RowDraft(mode: defaults.mode, language: defaults.language)
        var faults: [RowFault] = []
        for (index, meaning) in meanings.enumerated() where meaning != .dropped {
            do throws(RowFault.Problem) {
                try read(cell(index, of: record), meaning, into: &draft)
            } catch {
                faults.append(
                    RowFault(
                        kind: error.kind, cell: index + 1, column: header[index],
                        value: value(index, of: record, error.kind)))
            }
        }
        if cells.writingChooses { draft.chooseWhatIsWritten(survey, asked: Set(meanings)) }
        // What a broken cell leaves out is not missing as well.
        for (kind, question) in faults.isEmpty ? draft.contradictions(survey) : [] {
            faults.append(fault(kind, question))
        }
        let given = draft.answers(survey)
        let route = Route(through: survey, with: given)
        if leavingOutEnded, route.ending != nil { return .ended }
        for question in survey.questions {
            guard case .answered(let answer, let writeIns) = given[question.id.name] else { continue }
            if let refusal = refusal(of: answer, writeIns, to: question) {
                faults.append(fault(.refused(refusal), question.id.name))
            }
        }
        guard faults.isEmpty else { return .faults(RowFaults(faults)) }
        let kept = route.answers
        let response = Response(mode: draft.mode, language: draft.language, answers: kept)
        var unasked = Answers()
        for question in given.questions.subtracting(kept.questions) { unasked[question] = given[question] }
        return .row(Row(response: response, unasked: unasked, leftOver: draft.leftOver))
    }

    private func refusal(of answer: Answer, _ writeIns: [String: String], to question: Question) -> Refusal? {
        // Who answered elsewhere could leave rows of a grid blank.
        var question = question
        question.isRequired = false
        var (answer, writeIns) = (answer, writeIns)
        // Tags take the place of what was shorter or longer when somebody wrote it.
        if case .text(let text) = answer, let shortened = RedactionTags.shortened(text) {
            answer = .text(shortened)
            question.atLeastCharacters = nil
        }
        writeIns = writeIns.mapValues { RedactionTags.shortened($0) ?? $0 }
        return AnswerRules.refusal(
            of: answer, writeIns: writeIns, to: question, in: survey,
            characterLimit: question.atMostCharacters ?? Self.longestText)
    }

    /// A fault of a whole answer, at the first column of its question.
    private func fault(_ kind: RowFault.Kind, _ question: String) -> RowFault {
        let column = meanings.firstIndex { $0.question == question }
        return RowFault(kind: kind, cell: column.map { $0 + 1 }, column: column.map { header[$0] })
    }

    private func cell(_ index: Int, of record: CSVRecord) throws(RowFault.Problem) -> String {
        guard let text = record.text(index) else { throw RowFault.Problem(.notUTF8) }
        guard !text.utf8.contains(0) else { throw RowFault.Problem(.controlCharacter) }
        let plain = isGuarded ? FormulaGuard.unguarding(text) : text
        return cells.guarding == .equalsSigns ? FormulaGuard.unguardingEqualsSign(plain) : plain
    }

    /// What sort of thing a cell holds that could not be read as what it should be.
    private func value(_ index: Int, of record: CSVRecord, _ fault: RowFault.Kind) -> ValueClass? {
        switch fault {
        case .notUTF8, .controlCharacter, .twoAnswers: nil
        default: record.text(index).map { ValueClass(of: $0) }
        }
    }

    private func read(_ cell: String, _ meaning: ColumnMeaning, into draft: inout RowDraft) throws(RowFault.Problem) {
        let words = TypedText.cleaned(cell, keepingLines: true)
        guard !words.isEmpty, !isNoAnswer(words, meaning) else { return }
        // What somebody wrote began like a formula, and is not there any more.
        guard holdsCodes || !Self.spreadsheetErrors.contains(words) else { throw RowFault.Problem(.spreadsheetError) }
        switch meaning {
        case .dropped: break
        case .language:
            draft.language = try language(words) ?? draft.language
        case .mode:
            guard let mode = Mode(rawValue: words) else { throw RowFault.Problem(.unknownMode) }
            draft.mode = mode
        case .answer(let question): try readWhole(words, question, into: &draft)
        case .chosen(let question, let choice):
            try readChosen(words, question, choice, into: &draft)
        case .writeIn(let question, let choice):
            draft.writeIns[question, default: [:]][choice] = TypedText.cleaned(words, keepingLines: false)
        case .row(let question, let row):
            let code = try code(words, question)
            // A row that somebody preferred not to answer is a row without an answer.
            if code != Choice.preferNotToSay { draft.rows[question, default: [:]][row] = code }
        case .place(let question, let choice):
            let place = try place(words)
            guard isAsked(place, of: question) else { break }
            draft.places[question, default: [:]][choice] = place
        case .ranked(let question, let place):
            let choice = try code(words, question)
            guard isAsked(place, of: question) else { break }
            guard draft.places[question]?[choice] == nil else { throw RowFault.Problem(.refused(.rankedTwice)) }
            draft.places[question, default: [:]][choice] = place
        }
    }

    /// What spreadsheets show in place of a formula that they cannot work out.
    private static let spreadsheetErrors: Set<String> = [
        "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#N/A", "#ERROR!",
    ]

    /// Whether the tool says in words that there is no answer, and no choice is called so.
    private func isNoAnswer(_ words: String, _ meaning: ColumnMeaning) -> Bool {
        guard !cells.emptyWords.isEmpty, let id = meaning.question, let question = survey[id], question.kind.isClosed,
            cells.emptyWords.contains(LooseSpelling(words).text)
        else { return false }
        return vocabularies[id]?.meaning(of: words) == nil
    }

    /// Whether the survey asks for a place of a ranking. Other tools have everything put in order, and what
    /// lies below the places that are asked for is left out.
    private func isAsked(_ place: Int, of id: String) -> Bool {
        holdsCodes || survey[id].map { place <= survey.places(of: $0) } ?? false
    }

    /// The language of a row.
    ///
    /// A form tool knows languages that the survey does not, and shows those who chose one the words that
    /// the survey was written in; then it is nil.
    private func language(_ words: String) throws(RowFault.Problem) -> String? {
        let known = [survey.survey.language] + survey.survey.languages.map(\.name)
        if known.contains(words) { return words }
        guard cells.knowsMoreLanguages else { throw RowFault.Problem(.unknownLanguage) }
        let base = words.lowercased().prefix { $0 != "-" && $0 != "_" }
        return known.first { $0.lowercased() == words.lowercased() } ?? known.first { $0.lowercased() == base }
    }

    /// The code of the one choice that a cell names.
    private func code(_ words: String, _ question: String) throws(RowFault.Problem) -> String {
        switch vocabularies[question]?.meaning(of: words) {
        case .choice(let code): return code
        case .ambiguous: throw RowFault.Problem(.ambiguousChoice(question: question))
        case nil: throw RowFault.Problem(unknown(words, question))
        }
    }

    /// The fault of a cell that means none of the choices.
    private func unknown(_ words: String, _ question: String) -> RowFault.Kind {
        DateLook.isDate(words) ? .dateForChoice(question: question) : .unknownChoice(question: question)
    }

    /// The choices in a cell that holds several, in their order, and what somebody wrote beside them.
    private func several(
        _ words: String, _ id: String, _ vocabulary: ChoiceVocabulary
    ) throws(RowFault.Problem) -> (codes: [String], written: String?) {
        guard !holdsCodes, let parts = vocabulary.split(words) else {
            throw RowFault.Problem(.unknownChoice(question: id))
        }
        guard !parts.isAmbiguous else { throw RowFault.Problem(.ambiguousChoice(question: id)) }
        guard let written = parts.rest.first else { return (parts.codes, nil) }
        guard vocabulary.other != nil, parts.rest.count == 1 else { throw RowFault.Problem(unknown(words, id)) }
        return (parts.codes, written)
    }

    private func readWhole(_ words: String, _ id: String, into draft: inout RowDraft) throws(RowFault.Problem) {
        guard let question = survey[id], let vocabulary = vocabularies[id] else { return }
        let meaning = vocabulary.meaning(of: words)
        if meaning == .choice(Choice.preferNotToSay) {
            draft.whole[id] = .declined
            return
        }
        switch question.kind {
        case .one, .scale, .yesNo:
            if meaning == nil, let parts = vocabulary.split(words), parts.rest.isEmpty, parts.codes.count > 1 {
                throw RowFault.Problem(.twoAnswers(question: id))
            }
            if meaning == nil, let other = vocabulary.other, question.kind == .one {
                draft.whole[id] = .answered(.choice(other))
                draft.leftOver[id] = words
                draft.writeIns[id, default: [:]][other] = TypedText.cleaned(words, keepingLines: false)
            } else {
                draft.whole[id] = .answered(.choice(try code(words, id)))
            }
        case .many:
            let (chosen, written) = try several(words, id, vocabulary)
            var codes = Set(chosen)
            if let written, let other = vocabulary.other {
                codes.insert(other)
                draft.leftOver[id] = written
                draft.writeIns[id, default: [:]][other] = TypedText.cleaned(written, keepingLines: false)
            }
            // Declining beside a choice is not declining.
            if codes.count > 1 { codes.remove(Choice.preferNotToSay) }
            draft.whole[id] = .answered(.choices(codes))
        case .number:
            guard let number = Self.number(holdsCodes ? words : words.withWesternDigits), number.isWritable else {
                throw RowFault.Problem(.notANumber)
            }
            draft.whole[id] = .answered(.number(number))
        case .text, .longText:
            let text = TypedText.cleaned(words, keepingLines: question.kind == .longText)
            draft.whole[id] = .answered(.text(text))
        case .rank:
            let (ranked, written) = try several(words, id, vocabulary)
            guard written == nil else { throw RowFault.Problem(.unknownChoice(question: id)) }
            draft.whole[id] = .answered(.ranking(Array(ranked.prefix(survey.places(of: question)))))
        case .grid, .note:
            throw RowFault.Problem(.unknownChoice(question: id))
        }
    }

    private func readChosen(
        _ words: String, _ question: String, _ choice: String, into draft: inout RowDraft
    ) throws(RowFault.Problem) {
        do throws(RowFault.Problem) {
            draft.chosen[question, default: [:]][choice] = try isChosen(words, question, choice)
        } catch {
            // A column that has an option with a line of its own for a name may hold what was written there.
            guard error.kind == .notYesOrNo, cells.writingChooses,
                survey.choices(of: question).contains(where: { $0.code.name == choice && $0.isOther }),
                !meanings.contains(.writeIn(question: question, choice: choice))
            else { throw error }
            draft.chosen[question, default: [:]][choice] = true
            draft.writeIns[question, default: [:]][choice] = TypedText.cleaned(words, keepingLines: false)
        }
    }

    private func isChosen(_ words: String, _ question: String, _ choice: String) throws(RowFault.Problem) -> Bool {
        switch holdsCodes ? words : words.withWesternDigits {
        case "1": return true
        case "0": return false
        default: break
        }
        guard !holdsCodes else { throw RowFault.Problem(.notYesOrNo) }
        let spelling = LooseSpelling(words).text
        if ["yes", "no"].contains(spelling), vocabularies[question]?.meaning(of: words) == .choice(choice) {
            // A choice that is called "No" itself: the cell may name it, or say that it was not chosen.
            throw RowFault.Problem(.ambiguousChoice(question: question))
        }
        switch spelling {
        case "yes", "y", "true", "checked", "selected", "x": return true
        case "no", "n", "false", "unchecked", "not selected": return false
        default:
            // Some tools write the option's own text where it was chosen.
            guard vocabularies[question]?.meaning(of: words) == .choice(choice) else {
                throw RowFault.Problem(.notYesOrNo)
            }
            return true
        }
    }

    /// "2", "2nd", "2nd choice" and "Rank 2" are all the second place.
    private func place(_ words: String) throws(RowFault.Problem) -> Int {
        let words = holdsCodes ? words : words.withWesternDigits
        let numbers = words.split { !$0.isASCII || !$0.isNumber }
        guard numbers.count == 1, !words.contains("-"), let place = Int(numbers[0]), place > 0,
            !holdsCodes || words == String(place)
        else {
            throw RowFault.Problem(.notANumberOfPlace)
        }
        return place
    }

    /// A number as people type it: `3`, `3.5`, also `1,200`; never `3,5` or `0,500`, which have a comma
    /// for a point.
    private static func number(_ words: String) -> Double? {
        let isPlain = words.allSatisfy { $0.isASCII && ($0.isNumber || ".-+".contains($0)) }
        if isPlain, let number = Double(words), number.isFinite { return number }
        let groups = words.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.count > 1, (1...3).contains(groups[0].count), groups[0].first != "0",
            groups.dropFirst().allSatisfy({ $0.count == 3 }),
            groups.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
        else { return nil }
        return Double(groups.joined())
    }
}
