import Questionnaire

/// What paper says, in the language of a survey.
struct PaperWording {
    private let phrasebook: Phrasebook

    init(_ phrasebook: Phrasebook) {
        self.phrasebook = phrasebook
    }

    subscript(phrase: PaperPhrase) -> String { phrasebook(phrase) }

    func callAsFunction(_ phrase: PaperPhrase, _ values: [String: String]) -> String { phrasebook(phrase, values) }

    func callAsFunction(_ phrase: PaperCountedPhrase, _ count: Int) -> String { phrasebook(phrase, count: count) }

    var preferNotToSay: String { phrasebook(SurveyPhrase.preferNotToSay) }

    // MARK: How to answer

    func tick(from least: Int?, to most: Int?) -> String {
        func words(_ phrase: PaperPhrase) -> String {
            self(phrase, ["least": "\(least ?? 0)", "most": "\(most ?? 0)"])
        }
        switch (least, most) {
        case (let least?, let most?) where least == most: return self(.tickSome, ["count": "\(most)"])
        case (let least?, let most?): return words(least + 1 == most ? .tickEither : .tickBetween)
        case (_?, nil): return words(.tickAtLeast)
        case (nil, 1?): return self[.tickOne]
        case (nil, _?): return words(.tickAtMost)
        case (nil, nil): return self[.tickAll]
        }
    }

    func rank(places: Int) -> String {
        switch places {
        case ...1: self[.rankOne]
        case 2: self[.rankTwo]
        default: self(.rankMore, ["places": "\(places)"])
        }
    }

    func number(from: Double?, to: Double?) -> String {
        let values = ["from": from?.written ?? "", "to": to?.written ?? ""]
        return switch (from, to) {
        case (_?, _?): self(.numberBetween, values)
        case (_?, nil): self(.numberFrom, values)
        case (nil, _?): self(.numberTo, values)
        case (nil, nil): self[.number]
        }
    }

    /// A limit that is counted in letters, told in what a person can see at a glance.
    func write(atLeast least: Int?, atMost most: Int) -> String {
        // An English word has about 5 letters, and a blank behind it.
        let words = most / 6
        let room = words < 10 ? self(.letters, most) : self(.words, words / 10 * 10)
        let floor = least.flatMap { $0 > 1 ? self(.atLeastLetters, $0) : nil }
        return [room, floor].compactMap(\.self).joined(separator: " ")
    }

    // MARK: Lists

    func quoted(_ words: String) -> String { self(.quoted, ["words": words]) }

    /// `“A”, “B” or “C”`.
    func either(_ labels: [String]) -> String { list(labels, .either) }

    /// `both “A” and “B”`, `all of “A”, “B” and “C”`.
    func every(_ labels: [String]) -> String { list(labels, labels.count == 2 ? .both : .every) }

    private func list(_ labels: [String], _ phrase: PaperPhrase) -> String {
        let quotes = labels.map(quoted)
        guard let last = quotes.last, quotes.count > 1 else { return quotes.first ?? "" }
        let others = quotes.dropLast().joined(separator: phrasebook(SurveyPhrase.listSeparator))
        return self(phrase, ["others": others, "last": last])
    }
}
