package import Questionnaire

/// What may stand as an answer to a question. Kiosk, paper and every import ask here.
package enum AnswerRules {
    /// The most characters on the line of an `other` choice.
    package static let writeInLimit = 200

    /// The most bytes (UTF-8) of a character, on average over a text. Any number of accents can be put on one
    /// letter; what is shown as one emoji has 35 at the most.
    package static let mostBytesOfCharacter = 48

    /// Whether a text is longer than so many characters, or hides far more than that in them.
    package static func isTooLong(_ text: String, most: Int) -> Bool {
        let bytes = text.utf8.count
        return bytes > most && (bytes > most * mostBytesOfCharacter || text.count > most)
    }

    /// Why the answer cannot stand, or nil when it can.
    ///
    /// - Parameter characterLimit: the most characters of an open answer, where it is not the
    ///   question's own: other tools may have let people write more.
    package static func refusal(
        of answer: Answer, writeIns: [String: String] = [:], to question: Question, in survey: CheckedSurvey,
        characterLimit: Int? = nil
    ) -> Refusal? {
        let choices = survey.choices(of: question.id.name)
        let codes = Set(choices.map(\.code.name))
        switch (answer, question.kind) {
        case (.choice(let code), .one), (.choice(let code), .scale), (.choice(let code), .yesNo):
            if !codes.contains(code) { return .unknownChoice }
            return refusal(of: writeIns, chosen: [code], choices)
        case (.choices(let chosen), .many):
            if chosen.isEmpty { return .empty }
            if !chosen.isSubset(of: codes) { return .unknownChoice }
            let alone = choices.contains { $0.isAlone && chosen.contains($0.code.name) }
            if alone, chosen.count > 1 { return .notAlone }
            // "Nobody" is a whole answer, however many are asked for.
            if !alone, let least = question.atLeast, chosen.count < least { return .tooFew(least: least) }
            if let most = question.atMost, chosen.count > most { return .tooMany(most: most) }
            return refusal(of: writeIns, chosen: chosen, choices)
        case (.rows(let rows), .grid):
            if rows.isEmpty { return .empty }
            let known = Set(question.rows.map(\.id.name))
            if !known.isSuperset(of: rows.keys) || !codes.isSuperset(of: rows.values) { return .unknownChoice }
            if question.isRequired, rows.count < known.count { return .rowsMissing(count: known.count - rows.count) }
        case (.ranking(let ranked), .rank):
            if ranked.isEmpty { return .empty }
            if !codes.isSuperset(of: ranked) { return .unknownChoice }
            if Set(ranked).count < ranked.count { return .rankedTwice }
            let places = survey.places(of: question)
            if ranked.count > places { return .tooMany(most: places) }
        case (.number(let number), .number):
            guard number.isFinite, number >= question.from ?? -.infinity, number <= question.to ?? .infinity else {
                return .outOfRange(from: question.from, to: question.to)
            }
        case (.text(let text), .text), (.text(let text), .longText):
            if text.isEmpty { return .empty }
            if let least = question.atLeastCharacters, text.count < least { return .tooShort(least: least) }
            let most = characterLimit ?? question.characterLimit
            if isTooLong(text, most: most) { return .tooLong(most: most) }
        default:
            return .wrongKind
        }
        return writeIns.isEmpty ? nil : .strayWriteIn
    }

    private static func refusal(
        of writeIns: [String: String], chosen: Set<String>, _ choices: [Choice]
    ) -> Refusal? {
        for (code, text) in writeIns {
            guard chosen.contains(code), choices.contains(where: { $0.code.name == code && $0.isOther }) else {
                return .strayWriteIn
            }
            if text.isEmpty { return .empty }
            if isTooLong(text, most: writeInLimit) { return .tooLong(most: writeInLimit) }
        }
        return nil
    }
}
