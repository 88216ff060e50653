import Questionnaire

/// Gathers the words by which the choices of one question are known.
struct ChoiceNames {
    private var codes: [LooseSpelling: Set<String>] = [:]
    private(set) var wordings: [LooseSpelling: Wording] = [:]

    private mutating func add(_ words: String, _ code: String, _ wording: Wording) {
        let spelling = LooseSpelling(words)
        guard !spelling.characters.isEmpty else { return }
        codes[spelling, default: []].insert(code)
        wordings[spelling] = wordings[spelling] ?? wording
    }

    mutating func addLabels(of choices: [Choice], in language: String) {
        for choice in choices { add(choice.label?.source ?? "", choice.code.name, .words(language: language)) }
    }

    /// - Parameters:
    ///   - showsLabels: whether a form shows labels only; there "2" is the choice that is called "2".
    ///   - loosely: whether `11_13` may stand for `11-13`.
    mutating func addCodes(of choices: [Choice], unlessLabels showsLabels: Bool, loosely: Bool) {
        let labels = Set(codes.keys)
        for choice in choices {
            let code = choice.code.name
            if !(showsLabels && labels.contains(LooseSpelling(code))) { add(code, code, .code) }
        }
        guard loosely else { return }
        for choice in choices {
            let underscored = choice.code.name.replacing("-", with: "_")
            if codes[LooseSpelling(underscored)] == nil { add(underscored, choice.code.name, .code) }
        }
    }

    /// What a person said that numbers mean; those that are a code or words already stay what they are.
    mutating func addPlaces(of codes: [String]) {
        let places = codes.enumerated().map { (words: String($0 + 1), code: $1) }
        let isSafe = places.allSatisfy { place in
            self.codes[LooseSpelling(place.words), default: [place.code]] == [place.code]
        }
        for place in places where isSafe { add(place.words, place.code, .place) }
    }

    /// Where one score is also the words of another choice, no number can be told from a label.
    mutating func addScores(of choices: [Choice]) {
        let scores = Dictionary(grouping: choices.filter { $0.score != nil }) { $0.score?.written ?? "" }
            .filter { $0.value.count == 1 }.compactMapValues(\.first?.code.name)
        let isSafe = scores.allSatisfy { codes[LooseSpelling($0.key), default: [$0.value]] == [$0.value] }
        for (score, code) in scores where isSafe { add(score, code, .score) }
    }

    /// What tools write for the two answers to a yes-no question.
    mutating func addTruth(of choices: [Choice]) {
        for choice in choices {
            switch choice.code.name {
            case "yes": addIfNew(["y", "true", "1"], "yes")
            case "no": addIfNew(["n", "false", "0"], "no")
            default: break
            }
        }
    }

    /// Adds words unless they mean something already.
    mutating func addIfNew(_ words: [String], _ code: String) {
        for words in words where codes[LooseSpelling(words)] == nil { add(words, code, .code) }
    }

    mutating func addDeclining(in languages: [CheckedSurvey]) {
        addIfNew([Choice.preferNotToSay], Choice.preferNotToSay)
        for survey in languages {
            let words = survey.phrasebook(SurveyPhrase.preferNotToSay)
            if codes[LooseSpelling(words)] == nil {
                add(words, Choice.preferNotToSay, .words(language: survey.survey.language))
            }
        }
        if !languages.isEmpty { addIfNew([SurveyPhrase.preferNotToSay.rawValue], Choice.preferNotToSay) }
    }

    /// What a person says in a mapping goes before everything else.
    mutating func map(_ words: LooseSpelling, to code: String) {
        codes[words] = [code]
        wordings[words] = .mapping
    }

    var meanings: [LooseSpelling: ChoiceVocabulary.Meaning] {
        codes.mapValues { $0.count == 1 ? $0.first.map(ChoiceVocabulary.Meaning.choice) ?? .ambiguous : .ambiguous }
    }
}
