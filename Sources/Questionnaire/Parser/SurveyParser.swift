/// Reads a survey from its text. See the article "The survey language".
///
/// The parser knows only what is missing and what is unexpected; whether names mean something is for
/// ``SurveyCheck``. It always gives back a tree of everything that it understood.
package struct SurveyParser {
    let log: FaultLog
    private var parts = Survey(Identifier("", at: nil), "")
    /// The first place of each part that may stand only once.
    private var seen: [String: SourceRange] = [:]

    private init(_ file: SourceFile) {
        log = FaultLog(file: file.name)
    }

    /// What was read: a tree as complete as the file allows, and every fault of its form.
    ///
    /// A part without its name is in the tree, and is called "".
    package static func parse(_ file: SourceFile) -> (survey: Survey, diagnostics: [Diagnostic]) {
        var parser = SurveyParser(file)
        let lines = Lexer(file, log: parser.log).lines()
        for block in BlockBuilder.blocks(of: lines, log: parser.log) { parser.readTopLevel(block) }
        if parser.seen["survey"] == nil {
            parser.log.report(
                "no-survey", at: SourceRange(at: SourcePosition(line: 1, column: 1, offset: 0)),
                "the file does not say which survey it is",
                help: ["start it with a line such as: survey my-survey \"What I want to ask\""])
        }
        return (parser.parts, parser.log.diagnostics.withoutConsequences.inReadingOrder)
    }

    private static let topLevel = ["survey", "welcome", "consent", "choices", "section", "ending", "thanks"]

    private mutating func readTopLevel(_ block: Block) {
        guard let keyword = block.keyword else {
            log.report(
                "text-out-of-place", at: block.range, "this text belongs to nothing",
                help: ["put it under \"welcome\", \"thanks\", an ending, a section or a note, indented by two blanks"])
            return
        }
        if keyword.kind == .word, QuestionKind(rawValue: keyword.text) != nil {
            readUnindentedQuestion(block, keyword)
            return
        }
        let meant = word(keyword, among: Self.topLevel)
        guard let name = meant.word ?? Self.partByItsShape(block) else {
            // Nobody can tell what it is; its text is read for its own faults.
            _ = paragraphs(of: block.children)
            return
        }
        var cursor = cursor(of: block, isGuess: meant.isGuess)
        switch name {
        case "survey": readHead(block, &cursor)
        case "welcome":
            let paragraphs = paragraphs(block, &cursor)
            guard isFirst("welcome", keyword) else { return }
            parts.places["welcome"] = block.range
            parts.welcome = paragraphs
        case "thanks":
            let paragraphs = paragraphs(block, &cursor)
            guard isFirst("thanks", keyword) else { return }
            parts.places["thanks"] = block.range
            parts.thanks = paragraphs
        case "consent":
            guard isFirst("consent", keyword) else { return }
            parts.places["consent"] = block.range
            // A consent whose words are broken is not missing as well.
            parts.consent = cursor.text("what a respondent agrees to") ?? ""
            cursor.finish()
            rejectChildren(of: block, named: "consent")
        case "choices":
            let id = cursor.name("the id of the list")
            cursor.finish()
            parts.lists.append(ChoiceList(id, block.children.compactMap { readChoice($0, in: "a list of choices") }))
        case "ending":
            let id = cursor.name("the id of the ending")
            parts.endings.append(Ending(id, paragraphs(block, &cursor)))
        default: readSection(block, &cursor)
        }
    }

    /// What a part is by what stands under it, where its keyword does not say.
    private static func partByItsShape(_ block: Block) -> String? {
        let inner = block.children.compactMap(\.keyword)
        if inner.contains(where: { $0.kind == .word && QuestionKind(rawValue: $0.text) != nil }) { return "section" }
        return inner.contains { $0.isSymbol("-") } ? "choices" : nil
    }

    /// The keyword that stands here, or, after a report, the one that was probably meant.
    ///
    /// What is misspelt is read as what was meant, so that nothing else is missing; see ``cursor(of:isGuess:)``.
    func word(_ keyword: Token, among known: [String]) -> (word: String?, isGuess: Bool) {
        if keyword.kind == .word, known.contains(keyword.text) { return (keyword.text, false) }
        reportUnknown(keyword, among: known)
        return (keyword.kind == .word ? Lookalike.keyword(nearTo: keyword.text, in: known) : nil, true)
    }

    /// Reads what stands behind the keyword of a line.
    ///
    /// - Parameter isGuess: whether the keyword was reported; then nothing more is said of the line.
    func cursor(of block: Block, isGuess: Bool = false) -> TokenCursor {
        TokenCursor(block.tokens.dropFirst(), of: block.range, log: isGuess ? FaultLog(file: log.file) : log)
    }

    /// A question at the left margin is reported, and read as one of the section above it.
    private mutating func readUnindentedQuestion(_ block: Block, _ keyword: Token) {
        let isIndented = block.line.indent > 0
        log.report(
            "question-out-of-place", at: keyword.range, "this question belongs to no section",
            help: [
                isIndented
                    ? "put a line above it such as: section about-you \"About you\""
                    : "indent it by two blanks, under a section such as: section about-you \"About you\""
            ])
        guard let question = readQuestion(block) else { return }
        if parts.sections.isEmpty { parts.sections.append(Section(Identifier("", at: nil), "")) }
        parts.sections[parts.sections.count - 1].questions.append(question)
    }

    private mutating func readHead(_ block: Block, _ cursor: inout TokenCursor) {
        guard let keyword = block.keyword, isFirst("survey", keyword) else { return }
        parts.id = cursor.name("the id of the survey")
        if let title = cursor.text("the title of the survey") { parts.title = title }
        cursor.finish()
        for child in block.children { readHeadLine(child) }
    }

    private mutating func readHeadLine(_ block: Block) {
        let known = ["edition", "languages", "ages", "takes", "support"]
        guard let keyword = block.keyword else {
            reportUnexpected(block, under: "the head of a survey", known: known)
            return
        }
        let meant = word(keyword, among: known)
        guard let name = meant.word, isFirst("survey/\(name)", keyword) else { return }
        parts.places[name] = block.range
        var cursor = cursor(of: block, isGuess: meant.isGuess)
        switch name {
        case "edition": parts.edition = cursor.identifier("the edition")?.name ?? ""
        case "languages": parts.languages = cursor.identifiers("the code of a language")
        case "support": parts.support = cursor.identifiers("the id of a service")
        case "takes":
            parts.minutes = cursor.count("the number of minutes")
            if !cursor.take(word: "minute") { _ = cursor.expect(word: "minutes", as: "takes 6 minutes") }
        default: parts.ages = ages(&cursor)
        }
        cursor.finish()
        rejectChildren(of: block, named: name)
    }

    private func ages(_ cursor: inout TokenCursor) -> ClosedRange<Int>? {
        guard let youngest = cursor.count("the youngest age"), cursor.expect(word: "to", as: "ages 11 to 25") else {
            return nil
        }
        let place = cursor.place
        guard let oldest = cursor.count("the oldest age") else { return nil }
        guard youngest <= oldest else {
            cursor.fail("empty-range", at: place, "the oldest age is below the youngest", help: ["swap the two"])
            return nil
        }
        return youngest...oldest
    }

    private mutating func readSection(_ block: Block, _ cursor: inout TokenCursor) {
        // A section whose name is missing still holds its questions.
        var section = Section(
            cursor.name("the id of the section"), cursor.text("the title of the section") ?? "")
        cursor.finish()
        section.introduction = paragraphs(of: block.children.filter { $0.text != nil })
        var condition: SourceRange?
        for child in block.children where child.text == nil {
            if let keyword = child.keyword, isCondition(keyword) {
                guard isOnlyOne(keyword, after: &condition, what: "when") else { continue }
                section.places["when"] = child.range
                section.condition = readCondition(child, isGuess: !keyword.isWord("when"))
            } else if let question = readQuestion(child) {
                section.questions.append(question)
            }
        }
        parts.sections.append(section)
    }
}

// What the parts have in common.
extension SurveyParser {
    /// The paragraphs of a part that holds nothing else.
    private func paragraphs(_ block: Block, _ cursor: inout TokenCursor) -> [Text] {
        cursor.finish()
        for child in block.children where child.text == nil {
            log.report(
                "unexpected", at: child.range, "only text stands here",
                help: ["start the line with \"|\" if it is text, or move it to where it belongs"])
        }
        return paragraphs(of: block.children)
    }

    /// Joins lines of text; a line with nothing behind its `|` parts two paragraphs.
    func paragraphs(of blocks: [Block]) -> [Text] {
        for block in blocks where block.text != nil { rejectChildren(of: block, named: "a line of text") }
        return blocks.compactMap(\.text).split(whereSeparator: \.source.isEmpty).map { lines in
            let range = lines.first?.range.flatMap { first in
                lines.last?.range.map { SourceRange(start: first.start, end: $0.end) }
            }
            return Text(lines.map(\.source).joined(separator: " "), at: range)
        }
    }

    func readCondition(_ block: Block, isGuess: Bool) -> Condition? {
        rejectChildren(of: block, named: "when")
        var parser = ConditionParser(cursor(of: block, isGuess: isGuess))
        return parser.parse()
    }

    /// Whether this is the first part of its kind; a second one is reported, and not read.
    private mutating func isFirst(_ key: String, _ keyword: Token) -> Bool {
        var place = seen[key]
        defer { seen[key] = place }
        return isOnlyOne(keyword, after: &place, what: keyword.text)
    }
}
