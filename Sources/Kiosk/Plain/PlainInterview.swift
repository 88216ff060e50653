import Interview
import Questionnaire
import Screen
package import Signposting

/// An interview in plain lines: text goes out, one reply comes back. It is also how scripts and
/// screen readers answer a survey.
///
/// A value without any input or output: ``PlainKiosk`` reads and writes for it.
package struct PlainInterview: Sendable {
    /// How often a reply may be wrong before the ways out are said again.
    static let patience = 3

    let languages: [KioskLanguage]
    var interview: Interview
    var step = PlainStep.whole
    /// Wrong replies in a row.
    var mistakes = 0
    let help: [HelpEntry]
    let isPractice: Bool
    let riskWords: RiskWords
    /// Stands until the next question is answered, and is said once.
    var offer: HelpOffer?
    let width: Int

    var wording: Wording { interview.wording }

    /// - Parameters:
    ///   - languages: at least one; who replies chooses among several.
    ///   - riskWords: what brings the offer of help forward when it is written.
    ///   - isPractice: nothing is stored.
    ///   - width: the cells of a line; more than 66 are not used.
    package init(
        _ languages: [KioskLanguage], help: [HelpEntry], riskWords: RiskWords = .none, isPractice: Bool = false,
        width: Int = PlainPage.widest
    ) {
        self.languages = languages
        interview = Interview(languages[0].survey)
        self.help = help
        self.isPractice = isPractice
        self.riskWords = riskWords
        self.width = width
    }

    /// Whether there is nothing more to reply to.
    package var isOver: Bool { interview.isOver }

    package var wasSubmitted: Bool { interview.place == .submitted }

    /// Whether a choice ended the survey early: nothing will be stored, and only going back is open.
    package var isAtEnding: Bool { if case .ending = interview.place { true } else { false } }

    /// The code of the language that was chosen.
    package var language: String { interview.survey.survey.language }

    /// The languages where there are several, or else the welcome and whether to take part.
    package mutating func open() -> PlainTurn {
        if languages.count > 1 { return PlainTurn(chooseLanguage()) }
        return welcomed(in: languages[0])
    }

    /// The welcome in a language.
    mutating func welcomed(in language: KioskLanguage) -> PlainTurn {
        interview.read(in: language.survey)
        interview.begin()
        return PlainTurn(welcome())
    }

    /// Takes one reply line, without its line end.
    package mutating func take(_ reply: String) -> PlainTurn {
        if let command = PlainCommand(reply, whileTyping: isTyping) { return obey(command) }
        switch interview.place {
        case .consent: return takeConsent(reply)
        case .question: return takeAnswer(reply)
        case .review: return takeReview(reply)
        case .ending: return leave()
        case .welcome: return takeLanguage(reply)
        case .submitted, .left: return PlainTurn("")
        }
    }

    /// Takes a line that was too long to be a reply.
    package mutating func takeOverlongLine() -> PlainTurn { refuse(wording[.lineTooLong]) }

    /// The answers are safe: thanks, and help for everyone.
    package mutating func stored() -> PlainTurn {
        _ = interview.submit()
        return PlainTurn(thanks())
    }

    /// The answers could not be stored; they stay at the review.
    package func notStored() -> PlainTurn {
        PlainTurn(page { $0.add(wording[.notStored]) } + "\n" + prompt())
    }

    /// Leaves at once, also when the input ends.
    package mutating func leave() -> PlainTurn {
        interview.leave()
        return PlainTurn(page { $0.add(wording[.left]) })
    }

    // MARK: Commands

    var isTyping: Bool {
        switch step {
        case .lines, .writeIn: true
        case .whole, .row, .picking: interview.question?.kind == .text
        }
    }

    private mutating func obey(_ command: PlainCommand) -> PlainTurn {
        switch command {
        case .help: return PlainTurn(helpPage() + "\n" + prompt())
        case .leave: return leave()
        case .back: return goBack()
        case .skip: return skip()
        case .decline: return decline()
        case .keep: return keep()
        }
    }

    private mutating func goBack() -> PlainTurn {
        switch step {
        case .row(let row, let chosen) where row > 0: return ask(.row(row - 1, chosen: chosen))
        case .writeIn: return ask(.whole)
        case .picking: return ask(.whole)
        case .whole, .row, .lines: break
        }
        if interview.place == .welcome { return refuse(wording[.chooseOne]) }
        if interview.place == .consent {
            interview.back()
            return open()
        }
        repeat { interview.back() } while interview.question?.kind == .note
        return arrive()
    }

    private mutating func skip() -> PlainTurn {
        switch step {
        case .row(let row, let chosen): return skip(row: row, chosen: chosen)
        case .writeIn(let answer, let written, let waiting):
            return goOn(with: answer, written: written, waiting: Array(waiting.dropFirst()))
        case .whole, .lines, .picking: break
        }
        guard interview.question != nil else { return refuse(wording[.chooseOne]) }
        return settle { interview throws(Refusal) in try interview.skip() }
    }

    private mutating func decline() -> PlainTurn {
        if interview.place == .consent { return leave() }
        guard interview.question != nil else { return refuse(wording[.chooseOne]) }
        return settle { interview throws(Refusal) in try interview.decline() }
    }

    /// Gives the same answer again.
    private mutating func keep() -> PlainTurn {
        guard let question = interview.question, let given = interview.answers[question.id.name] else {
            return refuse(wording[.nothingToKeep])
        }
        if case .row(let row, var chosen) = step, case .rows(let before)? = given.answer {
            chosen[question.rows[row].id.name] = before[question.rows[row].id.name]
            return goOn(fromRow: row, chosen: chosen)
        }
        return settle { interview throws(Refusal) in
            switch given {
            case .answered(let answer, let writeIns): try interview.answer(answer, writeIns: writeIns)
            case .declined: try interview.decline()
            }
        }
    }

    // MARK: Going from one prompt to the next

    /// Moves on, or says why not and asks the same again.
    mutating func settle(_ move: (inout Interview) throws(Refusal) -> Void) -> PlainTurn {
        let question = interview.question
        do {
            try move(&interview)
            let offer = question.flatMap { HelpOffer(after: $0, interview.answers[$0.id.name], looking: riskWords) }
            let understood = question.map(understood) ?? ""
            return PlainTurn(understood + arrive(offering: offer).text)
        } catch {
            return refuse(wording.refusal(error))
        }
    }

    /// Shows the place the interview has come to. Notes are read and need no reply.
    mutating func arrive(offering offer: HelpOffer? = nil) -> PlainTurn {
        self.offer = offer
        let isOffered = offer?.isSaid(in: interview) == true
        var notes = ""
        while let note = interview.question, note.kind == .note {
            notes += sectionHead() + noteText(note) + "\n"
            guard (try? interview.skip()) != nil else { break }
        }
        let turn = ask(firstStep)
        return PlainTurn((isOffered ? offerText() : "") + notes + sectionHead() + turn.text)
    }

    private var firstStep: PlainStep {
        switch interview.question?.kind {
        case .grid where interview.question?.rows.isEmpty == false: .row(0, chosen: [:])
        case .longText: .lines([])
        default: .whole
        }
    }

    /// Goes to a step of the same place and asks.
    mutating func ask(_ next: PlainStep) -> PlainTurn {
        step = next
        mistakes = 0
        return PlainTurn(prompt())
    }

    /// Says kindly what would be right, and asks the same again.
    mutating func refuse(_ why: String) -> PlainTurn {
        mistakes += 1
        // What was typed of a longer text is asked for again as a whole.
        if case .lines = step { step = .lines([]) }
        let reminder = mistakes % Self.patience == 0 ? wording[.stillHere] : ""
        return PlainTurn(page { $0.add(why, reminder) } + "\n" + prompt())
    }
}
