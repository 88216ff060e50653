import Interview
import Questionnaire
import Screen

/// Understanding a reply.
extension PlainEntry {
    mutating func takeConsent(_ reply: String) -> EntryTurn {
        switch reply.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased() {
        case "1", "y", "yes":
            session.form.consent()
            return arrive()
        case "2", "n", "no": return close(by: .withoutConsent)
        default: return refuse(EntryWording.consentPlain)
        }
    }

    mutating func takeReview(_ reply: String) -> EntryTurn {
        if reply.isBlank { return close(by: .saving) }
        let number = TypedNumber.value(of: reply)
        guard let line = form.lines.first(where: { Double($0.number) == number }) else {
            return refuse(EntryWording.reviewPlain)
        }
        session.form.change(line.question.id.name)
        return arrive()
    }

    mutating func takeAnswer(_ reply: String) -> EntryTurn {
        guard let question = form.question else { return EntryTurn(prompt()) }
        switch step {
        case .writeIn(let answer, let written, let waiting): return take(reply, for: answer, written, waiting)
        case .lines(let lines): return take(reply, after: lines)
        case .whole where question.kind == .text: return takeText(EntryReply(reply, keepingLines: false))
        case .whole, .row: break
        }
        switch reply.lowercased().filter({ !$0.isWhitespace }) {
        case PaperCodes.declining: return settle { form throws(Refusal) in try form.decline() }
        case "*":
            if case .row(let row, let chosen) = step { return leaveBlank(row, chosen) }
            return settle { form throws(Refusal) in try form.leaveBlank(isSpoiled: true) }
        default: break
        }
        if case .row(let row, let chosen) = step { return take(reply, for: row, of: question, chosen) }
        if reply.isBlank { return settle { form throws(Refusal) in try form.keep() } }
        if question.kind == .number {
            guard let number = TypedNumber.value(of: reply) else { return refuse(EntryWording.notANumber) }
            return settle { form throws(Refusal) in try form.answer(.number(number)) }
        }
        return takeCodes(reply, for: question)
    }

    // MARK: Choices

    private mutating func takeCodes(_ reply: String, for question: Question) -> EntryTurn {
        let codes = PaperCodes(of: question, in: survey)
        guard let chosen = codes.choices(in: reply)?.map(\.code.name), let first = chosen.first else {
            return refuse(EntryWording.unknown(codes))
        }
        let answer: Answer
        switch question.kind {
        case .many: answer = .choices(Set(chosen))
        case .rank: answer = .ranking(chosen)
        default:
            guard chosen.count == 1 else { return refuse(EntryWording.onlyOne) }
            answer = .choice(first)
        }
        // Words are asked for only once the choice itself can stand.
        if let refusal = AnswerRules.refusal(of: answer, to: question, in: survey) {
            return refuse(EntryWording.plainRefusal(refusal))
        }
        return goOn(with: answer, written: [:], waiting: form.lines(openedBy: answer))
    }

    /// Asks for the words of the next choice that opens a line, or answers.
    private mutating func goOn(
        with answer: Answer, written: [String: String], waiting: [String]
    ) -> EntryTurn {
        if !waiting.isEmpty { return ask(.writeIn(answer, written: written, waiting: waiting)) }
        return settle { form throws(Refusal) in try form.answer(answer, writeIns: written) }
    }

    private mutating func take(
        _ reply: String, for answer: Answer, _ written: [String: String], _ waiting: [String]
    ) -> EntryTurn {
        guard let code = waiting.first else { return EntryTurn(prompt()) }
        let words = TypedText.cleaned(reply, keepingLines: false)
        if words.count > AnswerRules.writeInLimit {
            return refuse(EntryWording.noRoom(AnswerRules.writeInLimit))
        }
        var written = written
        // Nothing typed keeps what was typed before.
        written[code] = words.isEmpty ? form.given?.writeIns[code] : words
        return goOn(with: answer, written: written, waiting: Array(waiting.dropFirst()))
    }

    // MARK: Grids

    private mutating func take(
        _ reply: String, for row: Int, of question: Question, _ chosen: [String: String]
    ) -> EntryTurn {
        if reply.isBlank { return goOn(after: row, with: chosen) }
        let codes = PaperCodes(of: question, in: survey)
        guard let choices = codes.choices(in: reply) else { return refuse(EntryWording.unknown(codes)) }
        guard choices.count == 1 else { return refuse(EntryWording.onlyOne) }
        var chosen = chosen
        chosen[question.rows[row].id.name] = choices[0].code.name
        return goOn(after: row, with: chosen)
    }

    mutating func leaveBlank(_ row: Int, _ chosen: [String: String]) -> EntryTurn {
        var chosen = chosen
        if let question = form.question { chosen[question.rows[row].id.name] = nil }
        return goOn(after: row, with: chosen, isKept: false)
    }

    /// The next row, or the whole answer after the last one.
    ///
    /// - Parameter isKept: whether a grid that was declined, and has no row now, stays declined.
    mutating func goOn(after row: Int, with chosen: [String: String], isKept: Bool = true) -> EntryTurn {
        guard let question = form.question else { return EntryTurn(prompt()) }
        let staysDeclined = isKept && chosen.isEmpty && form.given == .declined
        if question.rows.indices.contains(row + 1), !staysDeclined { return ask(.row(row + 1, chosen: chosen)) }
        return settle { form throws(Refusal) in
            if staysDeclined {
                try form.keep()
            } else if chosen.isEmpty {
                try form.leaveBlank()
            } else {
                try form.answer(.rows(chosen))
            }
        }
    }

    // MARK: Text

    private mutating func takeText(_ reply: EntryReply) -> EntryTurn {
        switch reply {
        case .blank: settle { form throws(Refusal) in try form.keep() }
        case .declined: settle { form throws(Refusal) in try form.decline() }
        case .words(let words): settle { form throws(Refusal) in try form.answer(.text(words)) }
        }
    }

    private mutating func take(_ line: String, after lines: [String]) -> EntryTurn {
        if line.isEmpty {
            let words = TypedText.cleaned(lines.joined(separator: "\n"), keepingLines: true)
            return takeText(words.isEmpty ? .blank : .words(words))
        }
        let reply = EntryReply(line, keepingLines: false)
        if lines.isEmpty, reply == .declined { return takeText(reply) }
        // One blank in front only says that the line is words.
        let words = line.first == " " ? String(line.dropFirst()) : line
        // Far beyond every limit: kept no further, so that endless input does not fill the memory.
        if lines.reduce(words.utf8.count, { $0 + $1.utf8.count + 1 }) > ReplyReader.longest {
            return refuse(EntryWording.lineTooLong)
        }
        step = .lines(lines + [words])
        return EntryTurn("")
    }
}
