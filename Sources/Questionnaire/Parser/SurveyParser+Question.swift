extension SurveyParser {
    private static let kinds = QuestionKind.allCases.map(\.rawValue)
    private static let properties = [
        "when", "hint", "required", "sensitive", "breakdown", "shuffle", "choices", "themes", "support", "at", "from",
        "unit", "top",
    ]

    /// A question with everything that stands under it.
    ///
    /// A misspelt kind is reported and read as the nearest one, so that the question keeps its name
    /// and nothing else is reported because of it.
    func readQuestion(_ block: Block) -> Question? {
        guard let keyword = block.keyword else { return nil }
        let isKnown = QuestionKind(rawValue: keyword.text) != nil
        guard let kind = QuestionKind(rawValue: keyword.text) ?? misspeltKind(keyword, of: block) else { return nil }
        var cursor = cursor(of: block, isGuess: !isKnown)
        var question = Question(kind, cursor.name("the id of the question"), "")
        if kind != .note || cursor.peek != nil {
            question.title = cursor.text("the question in words") ?? ""
        }
        cursor.finish()
        let id = question.id
        if id.name.contains(".") {
            log.report(
                "bad-id", at: id.range, "the id of a question cannot hold a full stop",
                help: ["write \"\(id.name.shortened.replacing(".", with: "-"))\""])
        }
        if kind == .note { question.paragraphs = paragraphs(of: block.children) }
        for child in block.children where !(kind == .note && child.text != nil) {
            readLine(child, into: &question)
        }
        return question
    }

    /// Whether a line under a section says when the section is asked, be it misspelt.
    func isCondition(_ keyword: Token) -> Bool {
        if keyword.isWord("when") { return true }
        guard keyword.kind == .word, !Self.kinds.contains(keyword.text),
            Lookalike.keyword(nearTo: keyword.text, in: Self.kinds + ["when"]) == "when"
        else { return false }
        reportUnknown(keyword, among: Self.kinds + ["when"])
        return true
    }

    /// The kind that was probably meant by a line that looks like a question.
    private func misspeltKind(_ keyword: Token, of block: Block) -> QuestionKind? {
        reportUnknown(keyword, among: Self.kinds + ["when"])
        if keyword.kind == .word,
            let near = Lookalike.keyword(nearTo: keyword.text, in: Self.kinds).flatMap(QuestionKind.init)
        {
            return near
        }
        let tokens = block.tokens.dropFirst()
        let looksLikeOne = tokens.first?.kind == .word && tokens.dropFirst().first?.kind == .string
        guard looksLikeOne || !block.children.isEmpty else { return nil }
        let inner = block.children.compactMap(\.keyword)
        if inner.contains(where: { $0.isSymbol("*") }) { return .grid }
        return inner.contains { $0.isSymbol("-") || $0.isWord("choices") } ? .one : .text
    }

    private func readLine(_ block: Block, into question: inout Question) {
        guard let keyword = block.keyword else {
            reportUnexpected(block, under: "a question", known: Self.properties)
            return
        }
        if keyword.isSymbol("-") {
            if let choice = readChoice(block, in: "a question") { question.choices.append(choice) }
        } else if keyword.isSymbol("*") {
            readRow(block, into: &question)
        } else if keyword.kind == .word, keyword.text.hasPrefix("-"), block.tokens.dropFirst().first?.kind == .string {
            reportTightChoice(keyword)
        } else if keyword.kind == .word {
            let meant = word(keyword, among: Self.properties)
            guard let name = meant.word else { return }
            var cursor = cursor(of: block, isGuess: meant.isGuess)
            readProperty(name, keyword, block, &cursor, into: &question)
        } else {
            reportUnexpected(block, under: "a question", known: Self.properties)
        }
    }

    private func readRow(_ block: Block, into question: inout Question) {
        var cursor = cursor(of: block)
        guard let id = cursor.identifier("the id of the row") else { return }
        let statement = cursor.text("the statement") ?? ""
        cursor.finish()
        rejectChildren(of: block, named: "a row")
        question.rows.append(GridRow(id, statement))
    }

    private func reportTightChoice(_ keyword: Token) {
        log.report(
            "unknown-keyword", at: keyword.range, "a choice has a blank behind its dash",
            help: ["write: - \(keyword.text.shortened.dropFirst()) \"…\""])
    }

    private func readProperty(
        _ property: String, _ keyword: Token, _ block: Block, _ cursor: inout TokenCursor, into question: inout Question
    ) {
        // "at least" and "at most" are two properties, and of characters two more.
        var name = property
        if name == "at" {
            guard let bound = bound(&cursor) else { return }
            name = bound
        }
        let size = name.hasPrefix("at ") ? cursor.count("a number") : nil
        if name.hasPrefix("at "), cursor.take(word: "characters") || cursor.take(word: "character") {
            name += " characters"
        }
        var place = question.places[name]
        guard isOnlyOne(keyword, after: &place, what: name) else { return }
        question.places[name] = block.range

        switch name {
        case "when":
            question.condition = readCondition(block, isGuess: keyword.text != "when")
            return
        case "hint": question.hint = cursor.text("the hint")
        case "required": question.isRequired = true
        case "sensitive": question.isSensitive = true
        case "breakdown": question.isBreakdown = true
        case "shuffle": question.isShuffled = true
        case "choices": question.list = cursor.identifier("the id of a list")
        case "themes": question.codebook = cursor.identifier("the id of a codebook")
        case "support": question.support = cursor.identifiers("the id of a service")
        case "at least": question.atLeast = size
        case "at most": question.atMost = size
        case "at least characters": question.atLeastCharacters = size
        case "at most characters": question.atMostCharacters = size
        case "unit": question.unit = cursor.text("what the number counts")
        case "top": question.top = cursor.count("a number")
        default:
            question.from = cursor.number("the smallest number")
            if cursor.expect(word: "to", as: "from 0 to 10") { question.to = cursor.number("the largest number") }
        }
        cursor.finish()
        rejectChildren(of: block, named: name)
    }

    private func bound(_ cursor: inout TokenCursor) -> String? {
        if cursor.take(word: "least") { return "at least" }
        if cursor.take(word: "most") { return "at most" }
        cursor.reportMissing("\"least\" or \"most\"", help: "write \"at least 1\" or \"at most 3\"")
        return nil
    }

    private static let modifiers = ["=", "alone", "other", "fixed", "->"]

    /// `- code "Label"` with what may stand behind it.
    func readChoice(_ block: Block, in place: String) -> Choice? {
        guard let keyword = block.keyword, keyword.isSymbol("-") else {
            if let keyword = block.keyword, keyword.text.hasPrefix("-"), block.tokens.count > 1 {
                reportTightChoice(keyword)
            } else {
                reportUnexpected(block, under: place, known: ["- code \"Label\""])
            }
            return nil
        }
        var cursor = cursor(of: block)
        guard let code = cursor.identifier("the code of the choice") else { return nil }
        var choice = Choice(code)
        if cursor.peek?.kind == .string {
            choice.label = cursor.text("the label")
        } else if !choice.isPreferNotToSay {
            cursor.reportMissing("what people see", help: "write it between quotes: - \(code.name.shortened) \"…\"")
        }
        var seen: [String: SourceRange] = [:]
        while !cursor.isAtEnd {
            if let token = cursor.peek, token.kind != .string {
                let isKnown = Self.modifiers.contains(token.text)
                if isKnown, !isOnlyOne(token, after: &seen[token.text], what: token.text) { break }
            }
            if cursor.take(symbol: "=") {
                choice.score = cursor.number("the score")
            } else if cursor.take(word: "alone") {
                choice.isAlone = true
            } else if cursor.take(word: "other") {
                choice.isOther = true
            } else if cursor.take(word: "fixed") {
                choice.isFixed = true
            } else if cursor.take(symbol: "->") {
                guard cursor.expect(word: "end", as: "-> end too-young") else { break }
                choice.ending = cursor.name("the id of an ending")
            } else if let token = cursor.peek {
                let near = NearestName.of(token.text, in: Self.modifiers).map { "did you mean \"\($0)\"?" }
                cursor.fail(
                    "unexpected", at: token.range, "\(token.description) is not expected behind a choice",
                    help: [near ?? "behind a choice can stand: = SCORE, alone, other, fixed, -> end ID"])
            }
        }
        rejectChildren(of: block, named: "a choice")
        return choice
    }
}
