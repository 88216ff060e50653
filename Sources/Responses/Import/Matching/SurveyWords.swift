import Questionnaire

/// The words by which the questions of a survey, and the parts of their answers, are known: codes, and
/// what people read in each of its languages.
struct SurveyWords {
    private let canonical: [String: ColumnMeaning]
    private var names: [LooseSpelling: [ColumnMatch]] = [:]
    /// Questions by their words without what tools may add at the end.
    private var shortened: [LooseSpelling: [ColumnMatch]] = [:]
    private var tight: [TightSpelling: [ColumnMatch]] = [:]
    /// The choices and rows of each question.
    private var parts: [String: [LooseSpelling: [ColumnMatch]]] = [:]
    private var tightParts: [String: [TightSpelling: [ColumnMatch]]] = [:]
    private let survey: CheckedSurvey

    /// - Parameter translations: the same survey in its other languages.
    init(of survey: CheckedSurvey, in translations: [CheckedSurvey] = []) {
        self.survey = survey
        let columns = ResponseColumns(of: survey).meanings
        canonical = Dictionary(columns.map { ($0.canonicalName, $0) }) { first, _ in first }
        for meaning in columns {
            names[LooseSpelling(meaning.canonicalName), default: []].append(
                ColumnMatch(meaning: meaning, wording: .code))
        }
        for question in survey.questions where question.kind.isAsked {
            let id = question.id.name
            if let spelling = TightSpelling(id) {
                tight[spelling, default: []].append(ColumnMatch(meaning: .answer(question: id), wording: .code))
            }
            for (code, meaning) in Self.parts(of: question, in: survey) {
                parts[id, default: [:]][LooseSpelling(code), default: []]
                    .append(ColumnMatch(meaning: meaning, wording: .code))
                if let spelling = TightSpelling(code) {
                    tightParts[id, default: [:]][spelling, default: []]
                        .append(ColumnMatch(meaning: meaning, wording: .code))
                }
            }
        }
        for survey in [survey] + translations { addWords(of: survey) }
    }

    private mutating func addWords(of survey: CheckedSurvey) {
        let language = survey.survey.language
        for question in survey.questions where question.kind.isAsked {
            let id = question.id.name
            let whole = ColumnMatch(meaning: .answer(question: id), wording: .words(language: language))
            let title = LooseSpelling(question.title.source)
            names[title, default: []].append(whole)
            shortened[title.withoutTail, default: []]
                .append(ColumnMatch(meaning: whole.meaning, wording: .nearly(language: language)))
            for row in question.rows {
                let match = ColumnMatch(
                    meaning: .row(question: id, row: row.id.name), wording: .words(language: language))
                names[LooseSpelling(row.statement.source), default: []].append(match)
                parts[id, default: [:]][LooseSpelling(row.statement.source), default: []].append(match)
            }
            let meanings = Dictionary(Self.parts(of: question, in: survey)) { first, _ in first }
            var labels = survey.choices(of: id).map { ($0.code.name, $0.label?.source ?? "") }
            labels.append((Choice.preferNotToSay, survey.phrasebook(SurveyPhrase.preferNotToSay)))
            for (code, label) in labels {
                guard let meaning = meanings[code] else { continue }
                parts[id, default: [:]][LooseSpelling(label), default: []]
                    .append(ColumnMatch(meaning: meaning, wording: .words(language: language)))
            }
        }
    }

    /// The columns that the answer to a question may be parted into, by code.
    private static func parts(of question: Question, in survey: CheckedSurvey) -> [(String, ColumnMeaning)] {
        let id = question.id.name
        let codes = survey.choices(of: id).map(\.code.name)
        switch question.kind {
        case .many:
            let declining = survey.offersDeclining(id) ? [Choice.preferNotToSay] : []
            return (codes + declining).map { ($0, .chosen(question: id, choice: $0)) }
        case .rank: return codes.map { ($0, .place(question: id, choice: $0)) }
        case .grid: return question.rows.map { ($0.id.name, .row(question: id, row: $0.id.name)) }
        case .one, .scale, .yesNo, .number, .text, .longText, .note: return []
        }
    }
}

extension SurveyWords {
    /// What a column of a canonical file means, letter by letter.
    func canonical(_ name: String) -> ColumnMeaning? { canonical[name] }

    /// The names that a canonical file may have.
    var canonicalNames: [String] { Array(canonical.keys) }

    /// Every name by which a column may be found.
    var allNames: [(name: String, meaning: ColumnMeaning)] {
        names.flatMap { name, matches in matches.map { (name.text, $0.meaning) } }
    }

    /// Everything that a spelling may mean; nothing where it means nothing.
    func matches(of spelling: ColumnSpelling) -> [ColumnMatch] {
        switch spelling {
        case .canonical(let name):
            return (names[LooseSpelling(name)] ?? []).filter { $0.wording == .code }
        case .question(let name): return questions(name, withRows: true)
        case .part(let question, let part):
            return questions(question).flatMap { self.parts(part, of: $0) }.distinct
        case .writeIn(let question, let choice):
            return questions(question).flatMap { writeIns(choice, of: $0) }.distinct
        case .place(let question, let place):
            return questions(question).compactMap { match in
                guard let id = match.meaning.question, survey[id]?.kind == .rank,
                    (1...max(1, survey.choices(of: id).count)).contains(place)
                else { return nil }
                return ColumnMatch(meaning: .ranked(question: id, place: place), wording: match.wording)
            }
        }
    }

    private func questions(_ name: String, withRows: Bool = false) -> [ColumnMatch] {
        let folded = LooseSpelling(name)
        guard !folded.characters.isEmpty else { return [] }
        func wanted(_ matches: [ColumnMatch]?) -> [ColumnMatch] {
            (matches ?? []).filter { match in
                if case .answer = match.meaning { return true }
                return withRows
            }.distinct
        }
        let exact = wanted(names[folded])
        if !exact.isEmpty { return exact }
        let nearly = wanted(shortened[folded.withoutTail])
        if !nearly.isEmpty { return nearly }
        return TightSpelling(name).flatMap { tight[$0] } ?? []
    }

    private func parts(_ name: String, of question: ColumnMatch) -> [ColumnMatch] {
        guard let id = question.meaning.question, let parts = parts[id] else { return [] }
        let folded = LooseSpelling(name)
        let exact = parts[folded] ?? parts[folded.withoutStops] ?? []
        // A tool names both by codes or both by words: "family" may be the code of one choice, and the
        // words of another.
        let alike = exact.filter { ($0.wording == .code) == (question.wording == .code) }
        if !exact.isEmpty { return (alike.isEmpty ? exact : alike).distinct }
        return TightSpelling(name).flatMap { tightParts[id]?[$0] } ?? []
    }

    private func writeIns(_ choice: String?, of question: ColumnMatch) -> [ColumnMatch] {
        guard let id = question.meaning.question else { return [] }
        let others = survey.choices(of: id).filter(\.isOther)
        guard let choice else {
            guard others.count == 1 else { return [] }
            return [
                ColumnMatch(
                    meaning: .writeIn(question: id, choice: others[0].code.name), wording: question.wording)
            ]
        }
        let folded = LooseSpelling(choice)
        return others.filter { other in
            LooseSpelling(other.code.name) == folded || other.label.map { LooseSpelling($0.source) } == folded
                || (TightSpelling(other.code.name) != nil && TightSpelling(other.code.name) == TightSpelling(choice))
        }.map { ColumnMatch(meaning: .writeIn(question: id, choice: $0.code.name), wording: question.wording) }
    }
}
