/// Reads the tokens of one line from left to right. What is missing or unexpected is reported once,
/// and the rest of the line is then left alone.
struct TokenCursor {
    private var tokens: ArraySlice<Token>
    private let end: SourcePosition
    private let log: FaultLog
    /// Whether a fault was found in this line.
    private(set) var isBroken = false
    /// Where the text stands that was read last; what is glued to it was meant to be in it.
    private var lastString: SourceRange?

    /// - Parameter line: the line that the tokens come from, for what is missing at its end.
    init(_ tokens: ArraySlice<Token>, of line: SourceRange, log: FaultLog) {
        self.tokens = tokens
        end = line.end
        self.log = log
    }

    var peek: Token? { tokens.first }

    var isAtEnd: Bool { tokens.isEmpty || isBroken }

    /// Where the next token stands, or the end of the line.
    var place: SourceRange { peek?.range ?? SourceRange(at: end) }

    mutating func next() -> Token? { tokens.popFirst() }

    mutating func take(symbol: String) -> Bool {
        guard peek?.isSymbol(symbol) == true else { return false }
        tokens.removeFirst()
        return true
    }

    mutating func take(word: String) -> Bool {
        guard peek?.isWord(word) == true else { return false }
        tokens.removeFirst()
        return true
    }

    /// A bare word used as a name.
    mutating func identifier(_ what: String) -> Identifier? {
        guard
            let token = expect(.word, what, help: "write a name of one word, without quotes, such as my-\(what.dashed)")
        else {
            return nil
        }
        return Identifier(token.text, at: token.range)
    }

    /// A bare word that something is called, or "" after a report: what has no name is still there.
    mutating func name(_ what: String) -> Identifier {
        identifier(what) ?? Identifier("", at: place)
    }

    /// Bare words with commas between them.
    mutating func identifiers(_ what: String) -> [Identifier] {
        var found: [Identifier] = []
        repeat {
            guard let identifier = identifier(what) else { return found }
            found.append(identifier)
        } while take(symbol: ",")
        return found
    }

    /// A text between quotes.
    mutating func text(_ what: String) -> Text? {
        guard let token = expect(.string, what, help: "write it between quotes: \"…\"") else { return nil }
        return Text(token.text, at: token.range)
    }

    mutating func number(_ what: String) -> Double? {
        guard !isBroken else { return nil }
        guard let token = peek, token.kind == .word, let number = token.text.decimal, number.isFinite else {
            reportMissing(
                what,
                help: peek?.helpWithNumber(tooLarge: "write a smaller number") ?? "write it as a number, such as 3")
            return nil
        }
        tokens.removeFirst()
        rejectComma(behind: token, canBeDecimal: true)
        return number
    }

    /// A whole number that is not negative.
    mutating func count(_ what: String) -> Int? {
        guard !isBroken else { return nil }
        guard let token = peek, token.kind == .word, let count = Int(token.text), (0...Self.mostCounted) ~= count else {
            reportMissing(
                what,
                help: peek?.helpWithNumber(tooLarge: "the largest is \(Self.mostCounted)")
                    ?? "write it as a whole number, such as 3")
            return nil
        }
        tokens.removeFirst()
        rejectComma(behind: token, canBeDecimal: false)
        return count
    }

    /// No survey counts farther, and no sum of two such numbers is too large.
    private static let mostCounted = 1_000_000

    /// "2,5" and "1,000" are written otherwise.
    private mutating func rejectComma(behind number: Token, canBeDecimal: Bool) {
        guard let comma = peek, comma.isSymbol(","), comma.range.start == number.range.end,
            let rest = tokens.dropFirst().first, rest.range.start == comma.range.end, rest.text.allSatisfy(\.isNumber)
        else { return }
        fail(
            "unexpected", at: comma.range, "a number has no comma",
            help: [
                rest.text.count == 3
                    ? "write \(number.text)\(rest.text)"
                    : canBeDecimal ? "write \(number.text).\(rest.text) with a full stop" : "write a whole number"
            ])
    }

    mutating func expect(word: String, as example: String) -> Bool {
        guard !isBroken else { return false }
        if take(word: word) { return true }
        reportMissing("the word \"\(word)\"", help: "for example: \(example)")
        return false
    }

    /// Reports what is left on the line, once.
    mutating func finish() {
        guard !isBroken, let token = peek else { return }
        let help =
            if lastString?.end == token.range.start {
                "a quote inside a text is written \\\""
            } else if token.isSymbol(")") {
                "no \"(\" opens it: take it out"
            } else {
                "end the line before it, or put it on a line of its own"
            }
        fail("unexpected", at: token.range, "\(token.description) is not expected here", help: [help])
    }

    mutating func fail(_ id: String, at range: SourceRange, _ message: String, help: [String] = []) {
        guard !isBroken else { return }
        isBroken = true
        log.report(id, at: range, message, help: help)
    }

    mutating func reportMissing(_ what: String, help: String?) {
        let found = peek.map { ", and not \($0.description)" } ?? ""
        fail("missing", at: place, "\(what) should stand here\(found)", help: help.map { [$0] } ?? [])
    }

    private mutating func expect(_ kind: Token.Kind, _ what: String, help: @autoclosure () -> String) -> Token? {
        guard !isBroken else { return nil }
        guard let token = peek, token.kind == kind else {
            reportMissing(what, help: help())
            return nil
        }
        tokens.removeFirst()
        if kind == .string { lastString = token.range }
        return token
    }
}

extension Token {
    /// What to do about a number that cannot be read; nil where it is no number at all.
    fileprivate func helpWithNumber(tooLarge: String) -> String? {
        guard kind == .word else { return nil }
        let digits = text.compactMap(\.wholeNumberValue)
        if digits.count == text.count, !text.allSatisfy(\.isASCII) {
            return "write it with the digits 0 to 9: \(digits.map(String.init).joined())"
        }
        if text.allSatisfy(\.isNumber) || text.decimal?.isInfinite == true { return tooLarge }
        return nil
    }
}

extension String {
    /// The number that it is in decimal digits; words such as "infinity" and "0x1F" are none.
    fileprivate var decimal: Double? {
        allSatisfy { $0.isASCII && ($0.isNumber || "-.eE".contains($0)) } ? Double(self) : nil
    }

    /// The last word of a phrase, as part of a name: "the id of a list" gives "list".
    fileprivate var dashed: String { split(separator: " ").last.map(String.init) ?? "name" }
}
