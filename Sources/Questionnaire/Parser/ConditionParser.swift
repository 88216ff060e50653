/// Reads a condition, such as `turn-to has nobody or listened is disagree, strongly-disagree`.
///
/// `not` binds tighter than `and`, and `and` tighter than `or`.
struct ConditionParser {
    /// How deep brackets and `not` may be nested; more could only be meant to do harm.
    private static let deepest = 100

    private(set) var cursor: TokenCursor
    private var depth = 0

    init(_ cursor: TokenCursor) {
        self.cursor = cursor
    }

    /// The condition that the rest of the line holds, or nil after a fault was reported.
    mutating func parse() -> Condition? {
        let condition = disjunction()
        cursor.finish()
        return cursor.isBroken ? nil : condition
    }

    private mutating func disjunction() -> Condition? {
        guard var conditions = conjunction().map({ [$0] }) else { return nil }
        while cursor.take(word: "or") {
            guard let next = conjunction() else { return nil }
            conditions.append(next)
        }
        return conditions.count > 1 ? .or(conditions) : conditions[0]
    }

    private mutating func conjunction() -> Condition? {
        guard var conditions = negation().map({ [$0] }) else { return nil }
        while cursor.take(word: "and") {
            guard let next = negation() else { return nil }
            conditions.append(next)
        }
        return conditions.count > 1 ? .and(conditions) : conditions[0]
    }

    private mutating func negation() -> Condition? {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepest else {
            cursor.fail(
                "too-deep", at: cursor.place, "this condition has more brackets than anybody could read",
                help: ["take the brackets out that change nothing"])
            return nil
        }
        if cursor.take(word: "not") { return negation().map { .not($0) } }
        guard cursor.take(symbol: "(") else { return comparison() }
        guard let inside = disjunction() else { return nil }
        guard cursor.take(symbol: ")") else {
            cursor.reportMissing("a closing bracket", help: "every \"(\" needs a \")\"")
            return nil
        }
        return inside
    }

    private mutating func comparison() -> Condition? {
        if cursor.take(word: "answered") { return reference().map { .answered($0) } }
        if cursor.take(word: "declined") { return reference().map { .declined($0) } }
        guard let reference = reference() else { return nil }
        guard let token = cursor.peek else {
            cursor.reportMissing("\"is\", \"has\" or a comparison", help: Self.examples)
            return nil
        }
        if cursor.take(word: "is") {
            let isNegated = cursor.take(word: "not")
            let codes = cursor.identifiers("the code of a choice")
            let condition = Condition.isOneOf(reference, codes)
            return isNegated ? .not(condition) : condition
        }
        if cursor.take(word: "has") {
            // A choice may be called "all"; then nothing but a comma or a new part follows it.
            let hasAll = cursor.peek?.isWord("all") == true && cursor.second?.kind == .word && !cursor.secondJoins
            if hasAll { _ = cursor.next() }
            let codes = cursor.identifiers("the code of a choice")
            return hasAll ? .hasAll(reference, codes) : .hasAny(reference, codes)
        }
        if token.kind == .symbol, let comparison = Condition.Comparison(rawValue: token.text) {
            _ = cursor.next()
            if let code = cursor.peek, code.kind == .word, code.text.first?.isLetter == true {
                cursor.reportMissing(
                    "a number",
                    help: "a choice is compared with \"is\": \(reference.question) is \(code.text.shortened)")
                return nil
            }
            return cursor.number("a number").map { .compares(reference, comparison, $0) }
        }
        cursor.reportMissing(
            "\"is\", \"has\" or a comparison", help: token.isSymbol("==") ? "write it with one \"=\"" : Self.examples)
        return nil
    }

    /// `ID`, or `GRID.ROW`.
    private mutating func reference() -> Condition.Reference? {
        guard let identifier = cursor.identifier("the id of a question") else { return nil }
        let parts = identifier.name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let range = identifier.range else {
            return Condition.Reference(identifier)
        }
        guard !parts[0].isEmpty, !parts[1].isEmpty else {
            cursor.fail(
                "missing", at: range, "on both sides of the full stop a name should stand",
                help: ["write the grid and its row: GRID.ROW"])
            return nil
        }
        var middle = range.start
        middle.column += parts[0].count
        middle.offset += parts[0].utf8.count
        let question = Identifier(String(parts[0]), at: SourceRange(start: range.start, end: middle))
        let row = Identifier(String(parts[1]), at: SourceRange(start: middle.next, end: range.end))
        return Condition.Reference(question, row: row)
    }

    private static let examples = "for example \"age is 14-15\", \"turn-to has friend\" or \"waited > 4\""
}

extension TokenCursor {
    /// The token behind the next one.
    fileprivate var second: Token? {
        var copy = self
        _ = copy.next()
        return copy.peek
    }

    /// Whether the token behind the next one starts a new part of a condition.
    fileprivate var secondJoins: Bool { second?.isWord("and") == true || second?.isWord("or") == true }
}
