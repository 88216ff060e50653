import Interview
import Questionnaire
import Screen

/// Understanding a reply.
extension PlainInterview {
    mutating func takeLanguage(_ reply: String) -> PlainTurn {
        let index = TypedNumber.value(of: reply).flatMap { Int(exactly: $0) }
        guard let index, languages.indices.contains(index - 1) else { return refuse(wording[.chooseOne]) }
        return welcomed(in: languages[index - 1])
    }

    mutating func takeConsent(_ reply: String) -> PlainTurn {
        switch TypedNumber.value(of: reply) {
        case 1:
            interview.consent(true)
            return arrive()
        case 2: return leave()
        default: return refuse(wording[.chooseOne])
        }
    }

    mutating func takeReview(_ reply: String) -> PlainTurn {
        let number = TypedNumber.value(of: reply)
        if case .picking = step {
            let asked = interview.askedQuestions
            guard let index = number.flatMap({ Int(exactly: $0) }), asked.indices.contains(index - 1) else {
                return refuse(wording[.chooseOne])
            }
            interview.change(asked[index - 1].id.name)
            return arrive()
        }
        switch number {
        case 1:
            // The interview moves on only when the answers are safe, so they can be sent again.
            var sending = interview
            return PlainTurn("", storing: sending.submit())
        case 2: return ask(.picking)
        case 3: return leave()
        default: return refuse(wording[.chooseOne])
        }
    }

    mutating func takeAnswer(_ reply: String) -> PlainTurn {
        guard let question = interview.question else { return PlainTurn(prompt()) }
        switch step {
        case .row(let row, let chosen): return take(reply, forRow: row, of: question, chosen: chosen)
        case .writeIn(let answer, let written, let waiting):
            return take(reply, for: answer, written: written, waiting: waiting)
        case .lines(let lines): return take(reply, after: lines)
        case .whole, .picking: break
        }
        let isEmpty = reply.allSatisfy(\.isWhitespace)
        if isEmpty { return settle { interview throws(Refusal) in try interview.skip() } }
        switch question.kind {
        case .number:
            guard let number = TypedNumber.value(of: reply) else { return refuse(wording[.notANumber]) }
            return settle { interview throws(Refusal) in try interview.answer(.number(number)) }
        case .text: return takeText(TypedText.cleaned(reply, keepingLines: false))
        default: return takeNumbers(reply, for: question)
        }
    }

    // MARK: Choices

    private mutating func takeNumbers(_ reply: String, for question: Question) -> PlainTurn {
        let numbered = NumberedChoices(of: question, in: interview.survey)
        guard let chosen = numbered.choices(in: reply), let first = chosen.first else {
            return refuse(wording[.notOneOfThese])
        }
        if chosen.contains(where: \.isPreferNotToSay) {
            guard Set(chosen).count == 1 else { return refuse(wording[.onlyDecline]) }
            return settle { interview throws(Refusal) in try interview.decline() }
        }
        let codes = chosen.map(\.code.name)
        let answer: Answer
        switch question.kind {
        case .many: answer = .choices(Set(codes))
        case .rank: answer = .ranking(codes)
        default:
            guard codes.count == 1 else { return refuse(wording.refusal(.tooMany(most: 1))) }
            answer = .choice(first.code.name)
        }
        // Words are asked for only once the choice itself can stand.
        if let refusal = AnswerRules.refusal(of: answer, to: question, in: interview.survey) {
            return refuse(wording.refusal(refusal))
        }
        let waiting = interview.survey.choices(of: question.id.name)
            .filter { $0.isOther && codes.contains($0.code.name) }
            .map(\.code.name)
        return goOn(with: answer, written: [:], waiting: waiting)
    }

    /// Asks for the words of the next `other` choice, or answers.
    mutating func goOn(with answer: Answer, written: [String: String], waiting: [String]) -> PlainTurn {
        if !waiting.isEmpty { return ask(.writeIn(answer, written: written, waiting: waiting)) }
        return settle { interview throws(Refusal) in try interview.answer(answer, writeIns: written) }
    }

    private mutating func take(
        _ reply: String, for answer: Answer, written: [String: String], waiting: [String]
    ) -> PlainTurn {
        let words = TypedText.cleaned(reply, keepingLines: false)
        if AnswerRules.isTooLong(words, most: AnswerRules.writeInLimit) {
            return refuse(wording.refusal(.tooLong(most: AnswerRules.writeInLimit)))
        }
        var written = written
        if let code = waiting.first, !words.isEmpty { written[code] = words }
        return goOn(with: answer, written: written, waiting: Array(waiting.dropFirst()))
    }

    // MARK: Grids

    private mutating func take(
        _ reply: String, forRow row: Int, of question: Question, chosen: [String: String]
    ) -> PlainTurn {
        if reply.allSatisfy(\.isWhitespace) { return skip(row: row, chosen: chosen) }
        guard let choices = NumberedChoices(of: question, in: interview.survey).choices(in: reply), choices.count == 1
        else { return refuse(wording[.notOneOfThese]) }
        if choices[0].isPreferNotToSay {
            return settle { interview throws(Refusal) in try interview.decline() }
        }
        var chosen = chosen
        chosen[question.rows[row].id.name] = choices[0].code.name
        return goOn(fromRow: row, chosen: chosen)
    }

    /// Leaves a row blank, where the survey allows it.
    mutating func skip(row: Int, chosen: [String: String]) -> PlainTurn {
        guard let question = interview.question, !question.isRequired else {
            return refuse(wording.refusal(.required))
        }
        var chosen = chosen
        chosen[question.rows[row].id.name] = nil
        return goOn(fromRow: row, chosen: chosen)
    }

    /// The next row, or the whole answer after the last one.
    mutating func goOn(fromRow row: Int, chosen: [String: String]) -> PlainTurn {
        guard let question = interview.question else { return PlainTurn(prompt()) }
        if question.rows.indices.contains(row + 1) { return ask(.row(row + 1, chosen: chosen)) }
        return settle { interview throws(Refusal) in
            if chosen.isEmpty { try interview.skip() } else { try interview.answer(.rows(chosen)) }
        }
    }

    // MARK: Text

    private mutating func takeText(_ text: String) -> PlainTurn {
        settle { interview throws(Refusal) in
            if text.isEmpty { try interview.skip() } else { try interview.answer(.text(text)) }
        }
    }

    private mutating func take(_ line: String, after lines: [String]) -> PlainTurn {
        if line.isEmpty { return takeText(TypedText.cleaned(lines.joined(separator: "\n"), keepingLines: true)) }
        // One blank in front only says that the line is words and no command.
        let words = line.first == " " ? String(line.dropFirst()) : line
        // Far beyond every limit: kept no further, so that endless input does not fill the memory.
        if lines.reduce(words.utf8.count, { $0 + $1.utf8.count + 1 }) > ReplyReader.longest {
            return refuse(wording[.lineTooLong])
        }
        step = .lines(lines + [words])
        return PlainTurn("")
    }
}
