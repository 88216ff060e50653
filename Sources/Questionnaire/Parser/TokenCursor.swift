/// Reads the tokens of one line from left to right. What is missing or unexpected is reported once,
/// and the rest of the line is then left alone.
struct TokenCursor {
    private var tokens: ArraySlice<Token>
    private let end: SourcePosition
    private let log: FaultLog
    /// Whether a fault was found in this line.
    private(set) var isBroken = false

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
        guard let token = expect(.word, what, help: "write it as a bare word, such as \"my-\(what.dashed)\"") else {
            return nil
        }
        return Identifier(token.text, at: token.range)
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
        guard let token = peek, token.kind == .word, let number = Double(token.text), number.isFinite else {
            reportMissing(what, help: "write it as a number, such as 3")
            return nil
        }
        tokens.removeFirst()
        return number
    }

    /// A whole number that is not negative.
    mutating func count(_ what: String) -> Int? {
        guard !isBroken else { return nil }
        guard let token = peek, token.kind == .word, let count = Int(token.text), count >= 0 else {
            reportMissing(what, help: "write it as a whole number, such as 3")
            return nil
        }
        tokens.removeFirst()
        return count
    }

    mutating func expect(word: String) -> Bool {
        guard !isBroken else { return false }
        if take(word: word) { return true }
        reportMissing("the word \"\(word)\"", help: nil)
        return false
    }

    /// Reports what is left on the line, once.
    mutating func finish() {
        guard !isBroken, let token = peek else { return }
        fail(
            "unexpected", at: token.range, "\(token.description) is not expected here",
            help: ["end the line before it, or put it on a line of its own"])
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

    private mutating func expect(_ kind: Token.Kind, _ what: String, help: String) -> Token? {
        guard !isBroken else { return nil }
        guard let token = peek, token.kind == kind else {
            reportMissing(what, help: help)
            return nil
        }
        tokens.removeFirst()
        return token
    }
}

extension String {
    /// The last word of a phrase, as part of a name: "the id of a list" gives "list".
    fileprivate var dashed: String { split(separator: " ").last.map(String.init) ?? "name" }
}
