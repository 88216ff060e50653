import Interview
package import Questionnaire
import Signposting

/// What the kiosk says, in the language of a survey.
package struct Wording: Sendable {
    private let phrasebook: Phrasebook

    package init(_ phrasebook: Phrasebook) {
        self.phrasebook = phrasebook
    }

    subscript(phrase: KioskPhrase) -> String { phrasebook(phrase) }

    subscript(phrase: SurveyPhrase) -> String { phrasebook(phrase) }

    func callAsFunction(_ phrase: KioskPhrase, _ values: [String: String]) -> String { phrasebook(phrase, values) }

    func callAsFunction(_ phrase: KioskCountedPhrase, _ count: Int) -> String { phrasebook(phrase, count: count) }

    // MARK: A question

    func progress(_ phrase: KioskPhrase, _ progress: Interview.Progress) -> String {
        self(phrase, ["number": "\(progress.number)", "total": "\(progress.total)"])
    }

    /// The page of several.
    func page(_ number: Int, of total: Int) -> String {
        self(.screenProgress, ["number": "\(number)", "total": "\(total)"])
    }

    /// What the code of a service does when it is scanned.
    func scanning(_ target: ScanTarget) -> String {
        let address = ["address": target.channel.address.harmless()]
        return switch target.channel.kind {
        case .chat: self(.scanToChat, address)
        case .text: self[.scanToText]
        case .phone: self[.scanToCall]
        case .web, .email: self(.scanToOpen, address)
        }
    }

    func row(_ number: Int, of total: Int) -> String { self(.row, ["number": "\(number)", "total": "\(total)"]) }

    func before(_ words: [String]) -> String {
        self(.answerBefore, ["answer": words.joined(separator: self[.answerSeparator])])
    }

    func chosen(_ count: Int, of most: Int?) -> String {
        self(most == nil ? .chosen : .chosenOf, ["count": "\(count)", "most": "\(most ?? 0)"])
    }

    /// A place in an order, in brackets, as wide as none.
    static func place(_ place: Int?) -> String {
        guard let place else { return "[   ]" }
        return place < 10 ? "[ \(place) ]" : "[ \(place)]"
    }

    // MARK: What can be typed

    func reply(to question: Question, in survey: CheckedSurvey, unit: String?) -> String {
        switch question.kind {
        case .one, .scale, .yesNo, .grid: self[.typeOneNumber]
        case .many: [self[.typeNumbers], choiceLimits(of: question)].compactMap(\.self).joined(separator: " ")
        case .rank: self(.typeRanking, ["places": "\(survey.places(of: question))"])
        case .number: number(.typing, from: question.from, to: question.to, unit: unit)
        case .text: characters(.writeLine, .writeLineAtLeast, of: question)
        case .longText: characters(.writeLines, .writeLinesAtLeast, of: question)
        case .note: ""
        }
    }

    /// What else can be said where a letter is enough.
    func otherReplies(skips: Bool, isRow: Bool, keeps: Bool) -> String {
        others([
            skips ? self[isRow ? .enterSkipsRow : .enterSkips] : nil, keeps ? self[.kKeeps] : nil, self[.dDeclines],
            self[.bGoesBack], self[.hHelps], self[.qLeaves],
        ])
    }

    /// What else can be said while text is being typed.
    func otherTypedReplies(skips: Bool, keeps: Bool) -> String {
        others([
            skips ? self[.enterSkips] : nil, keeps ? self[.keepTyped] : nil, self[.declineTyped], ":back", ":help",
            ":leave",
        ])
    }

    var otherPlaces: String { others([self[.bGoesBack], self[.hHelps], self[.qLeaves]]) }

    /// A list that is broken between its items only: the blanks inside one are no-break spaces.
    private func others(_ items: [String?]) -> String {
        let items = items.compactMap { $0?.replacing(" ", with: "\u{A0}") }
        return self(.others, ["list": items.joined(separator: self[SurveyPhrase.listSeparator])])
    }

    private func choiceLimits(of question: Question) -> String? {
        let values = ["least": "\(question.atLeast ?? 0)", "most": "\(question.atMost ?? 0)"]
        return switch (question.atLeast, question.atMost) {
        case (let least?, let most?): self(least == most ? .chooseExactly : .chooseBetween, values)
        case (_?, nil): self(.chooseAtLeast, values)
        case (nil, _?): self(.chooseUpTo, values)
        case (nil, nil): nil
        }
    }

    private func characters(_ phrase: KioskPhrase, _ atLeast: KioskPhrase, of question: Question) -> String {
        self(
            question.atLeastCharacters == nil ? phrase : atLeast,
            ["least": "\(question.atLeastCharacters ?? 0)", "most": "\(question.characterLimit)"])
    }

    // MARK: Numbers

    /// What is said about a number: that it can be typed, what it is, or that it has to be another.
    enum NumberRequest {
        case typing
        case hint
        case refusal

        fileprivate var phrases: (free: KioskPhrase, between: KioskPhrase, from: KioskPhrase, to: KioskPhrase) {
            switch self {
            case .typing: (.typeNumber, .typeNumberBetween, .typeNumberFrom, .typeNumberTo)
            case .hint: (.aNumber, .aNumberBetween, .aNumberFrom, .aNumberTo)
            case .refusal: (.giveNumber, .giveNumberBetween, .giveNumberFrom, .giveNumberTo)
            }
        }
    }

    func number(_ request: NumberRequest, from: Double?, to: Double?, unit: String? = nil) -> String {
        let phrases = request.phrases
        let phrase =
            switch (from, to) {
            case (_?, _?): phrases.between
            case (_?, nil): phrases.from
            case (nil, _?): phrases.to
            case (nil, nil): phrases.free
            }
        return self(
            phrase,
            ["from": from?.written ?? "", "to": to?.written ?? "", "unit": unit.map { " (\($0))" } ?? ""])
    }

    // MARK: When something cannot stand

    func refusal(_ refusal: Refusal) -> String {
        switch refusal {
        case .required: self[.needsAnswer]
        case .empty: self[.nothingWritten]
        case .wrongKind, .unknownChoice, .strayWriteIn, .notHere: self[.notOneOfThese]
        case .tooFew(let least): self(.tooFew, ["least": "\(least)"])
        case .tooMany(let most): self(.tooMany, ["most": "\(most)"])
        case .notAlone: self[.notAlone]
        case .rankedTwice: self[.rankedTwice]
        case .rowsMissing(let count): self(.rowsMissing, count)
        case .outOfRange(let from, let to): number(.refusal, from: from, to: to)
        case .tooShort(let least): self(.tooShort, least)
        case .tooLong(let most): self(.tooLong, most)
        }
    }
}

extension CheckedSurvey {
    /// What the kiosk says around this survey, in its language.
    var wording: Wording { Wording(phrasebook) }
}
