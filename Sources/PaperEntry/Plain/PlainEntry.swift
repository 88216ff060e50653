import Interview
package import Questionnaire
import Screen

/// Typing in paper forms in plain lines: text goes out, one reply comes back. It is also how scripts and
/// screen readers do it.
///
/// A value without any input or output: ``PlainTypist`` reads and writes for it.
package struct PlainEntry: Sendable {
    var session: EntrySession
    var step = EntryStep.whole
    /// Whether the last reply was to leave, and the next one of the same leaves.
    private var isLeaving = false
    package private(set) var isOver = false
    let width: Int

    /// - Parameters:
    ///   - rows: how many responses the file holds.
    ///   - width: the cells of a line; more than 66 are not used.
    package init(_ survey: CheckedSurvey, rows: Int, width: Int) {
        session = EntrySession(survey, rows: rows)
        self.width = width
    }

    package var count: EntryCount { session.count }

    var form: PaperForm { session.form }
    var survey: CheckedSurvey { session.form.survey }

    /// What is said first.
    package func open() -> EntryTurn { EntryTurn(page { $0.add(EntryWording.plainKeys) } + "\n" + prompt()) }

    /// Takes one reply line, without its line end.
    package mutating func take(_ reply: String) -> EntryTurn {
        let command = EntryCommand(reply)
        if command != .leave { isLeaving = false }
        if let command { return obey(command) }
        switch form.place {
        case .consent: return takeConsent(reply)
        case .question: return takeAnswer(reply)
        case .review: return takeReview(reply)
        case .ending: return reply.isBlank ? close(by: .endedEarly) : refuse(EntryWording.endingPlain)
        case .welcome, .submitted, .left: return EntryTurn("")
        }
    }

    /// Takes a line that was too long to be a reply.
    package mutating func takeOverlongLine() -> EntryTurn { refuse(EntryWording.lineTooLong) }

    /// The input has ended: nothing of the form at hand is kept.
    package mutating func leave() { isOver = true }

    // MARK: Commands

    private mutating func obey(_ command: EntryCommand) -> EntryTurn {
        switch command {
        case .help: return EntryTurn(page { $0.add(EntryWording.plainHelp) } + "\n" + prompt())
        case .leave: return leaveOnce()
        case .back: return goBack()
        case .undo: return takeBack()
        case .discard: return form.isUntouched ? refuse(EntryWording.nothingToThrowAway) : close(by: .throwingAway)
        case .done: return done()
        case .keep, .blank, .spoiled: return goOn(by: command)
        }
    }

    /// Asks once, where something would be lost.
    private mutating func leaveOnce() -> EntryTurn {
        if form.isUntouched || isLeaving {
            isOver = true
            return EntryTurn("")
        }
        isLeaving = true
        let words = EntryWording.question(.leaving, isInFile: session.inFile != nil)
        return EntryTurn(page { $0.add(together: [words, EntryWording.leaveAgain]) })
    }

    private mutating func goBack() -> EntryTurn {
        switch step {
        case .row(let row, let chosen) where row > 0: return ask(.row(row - 1, chosen: chosen))
        case .writeIn: return ask(.whole)
        case .whole, .row, .lines: break
        }
        session.form.back()
        return arrive()
    }

    private mutating func takeBack() -> EntryTurn {
        guard session.canTakeBack else {
            return refuse(form.isUntouched ? EntryWording.nothingToTakeBack : EntryWording.finishFirst)
        }
        session.takeBack()
        let turn = arrive()
        return EntryTurn(page { $0.add(EntryWording.takenBack) } + "\n" + turn.text)
    }

    private mutating func done() -> EntryTurn {
        switch form.place {
        case .review: return close(by: .saving)
        case .ending: return close(by: .endedEarly)
        case .question: return settle { form throws(Refusal) in try form.keepRest() }
        case .consent, .welcome, .submitted, .left: return refuse(EntryWording.consentPlain)
        }
    }

    private mutating func goOn(by command: EntryCommand) -> EntryTurn {
        guard form.question != nil else { return refuse(EntryWording.notHere) }
        if case .row(let row, let chosen) = step {
            return command == .keep ? goOn(after: row, with: chosen) : leaveBlank(row, chosen)
        }
        return settle { form throws(Refusal) in
            switch command {
            case .keep: try form.keep()
            default: try form.leaveBlank(isSpoiled: command == .spoiled)
            }
        }
    }

    // MARK: From one form to the next

    mutating func close(by closing: EntrySession.Closing) -> EntryTurn {
        if let change = session.close(by: closing) { return EntryTurn("", making: change) }
        return begin(after: closing)
    }

    /// The file is as the form wants it.
    ///
    /// - Parameter rows: how many responses it holds now.
    package mutating func kept(rows: Int) -> EntryTurn {
        guard let closing = session.closing else { return EntryTurn(prompt()) }
        session.close(rows: rows)
        return begin(after: closing)
    }

    /// The file could not be changed; the form is as it was, and can be saved again.
    package mutating func notKept(because reason: String) -> EntryTurn {
        session.stayOpen()
        return refuse(EntryWording.notSaved(because: reason))
    }

    private mutating func begin(after closing: EntrySession.Closing) -> EntryTurn {
        let turn = arrive()
        let counts = EntryWording.counts(saved: count.saved, rows: session.rows)
        return EntryTurn(page { $0.add(together: [EntryWording.done(closing), counts]) } + "\n" + turn.text)
    }

    // MARK: From one prompt to the next

    /// Moves on, or says why not and asks the same again.
    mutating func settle(_ move: (inout PaperForm) throws(Refusal) -> Void) -> EntryTurn {
        do {
            try move(&session.form)
            return arrive()
        } catch {
            return refuse(EntryWording.plainRefusal(error))
        }
    }

    /// Asks at the place that the form has come to.
    mutating func arrive() -> EntryTurn {
        guard let question = form.question else { return ask(.whole) }
        switch question.kind {
        case .grid where !question.rows.isEmpty:
            var chosen: [String: String] = [:]
            if case .rows(let rows)? = form.given?.answer { chosen = rows }
            return ask(.row(0, chosen: chosen))
        case .longText: return ask(.lines([]))
        default: return ask(.whole)
        }
    }

    mutating func ask(_ next: EntryStep) -> EntryTurn {
        step = next
        return EntryTurn(prompt())
    }

    /// Says kindly what would be right, and asks the same again.
    mutating func refuse(_ why: String) -> EntryTurn {
        // What was typed of a longer text is asked for again as a whole.
        if case .lines = step { step = .lines([]) }
        return EntryTurn(page { $0.add(why) } + "\n" + prompt())
    }
}

extension String {
    /// Whether there is nothing to read in it.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
