/// Cuts the lines of a survey into tokens. Whatever it meets, it goes on: a fault spoils at most the
/// rest of its line.
struct Lexer {
    private let file: SourceFile
    private let log: FaultLog

    init(_ file: SourceFile, log: FaultLog) {
        self.file = file
        self.log = log
    }

    /// The lines that say something: no blank lines, no comments.
    func lines() -> [Line] { linesAndComments().filter { !$0.isOnlyComment } }

    /// The lines that are not blank.
    func linesAndComments() -> [Line] {
        file.lines.indices.compactMap { line(at: $0) }
    }

    private func line(at index: Int) -> Line? {
        let text = file.lines[index]
        var scanner = LineScanner(file: file, text: text, number: index + 1)
        var indent = 0
        var sawTab = false
        while let character = scanner.peek, character == " " || character == "\t" || character == "\u{A0}" {
            if character == "\t" { sawTab = true }
            indent += character == "\t" ? 2 : 1
            scanner.advance()
        }
        guard let first = scanner.peek else { return nil }
        let start = scanner.position
        if first == "#" {
            return Line(
                indent: indent, content: .tokens([]), range: SourceRange(at: start), comment: scanner.rest.trimmedAtEnd)
        }
        if sawTab {
            log.report(
                "tab", at: SourceRange(start: scanner.lineStart, end: start), "this line is indented with a tab",
                help: ["use two blanks for each step inwards"])
        }
        if first == "|" {
            scanner.advance()
            return textLine(&scanner, indent: indent, start: start)
        }
        var tokens: [Token] = []
        while let token = nextToken(&scanner) { tokens.append(token) }
        guard let last = tokens.last else { return nil }
        return Line(
            indent: indent, content: .tokens(tokens), range: SourceRange(start: start, end: last.range.end),
            comment: scanner.peek == "#" ? scanner.rest.trimmedAtEnd : nil)
    }

    private func textLine(_ scanner: inout LineScanner, indent: Int, start: SourcePosition) -> Line {
        if scanner.peek == " " { scanner.advance() }
        let from = scanner.position
        var words = ""
        while let character = scanner.peek {
            if let harmful = Self.harmful(character) {
                reportHarmful(harmful, at: scanner.position, in: &scanner)
            } else {
                words.append(character)
            }
            scanner.advance()
        }
        words = words[...].trimmedAtEnd
        let range = SourceRange(start: from, end: scanner.position)
        return Line(
            indent: indent, content: .text(Text(words, at: range)),
            range: SourceRange(start: start, end: scanner.position))
    }

    private func nextToken(_ scanner: inout LineScanner) -> Token? {
        while let character = scanner.peek {
            let start = scanner.position
            switch character {
            case " ", "\t", "\u{A0}":
                scanner.advance()
            case "#":
                return nil
            case "\"":
                return string(&scanner, closing: "\"")
            case "\u{201C}", "\u{201D}", "\u{201E}", "\u{00AB}", "\u{00BB}":
                return string(&scanner, closing: character)
            case ",", "(", ")", "*":
                scanner.advance()
                return Token(kind: .symbol, text: String(character), range: scanner.range(from: start))
            case "<", ">", "=", "!":
                scanner.advance()
                var text = String(character)
                if scanner.peek == "=" {
                    text.append("=")
                    scanner.advance()
                }
                guard text != "!" else {
                    report(unexpected: "!", from: start, in: &scanner)
                    continue
                }
                return Token(kind: .symbol, text: text, range: scanner.range(from: start))
            case "-" where scanner.next == ">":
                scanner.advance()
                scanner.advance()
                return Token(kind: .symbol, text: "->", range: scanner.range(from: start))
            case "-" where scanner.next?.isOfWord != true:
                scanner.advance()
                return Token(kind: .symbol, text: "-", range: scanner.range(from: start))
            case _ where character.isOfWord:
                return word(&scanner)
            default:
                scanner.advance()
                if let harmful = Self.harmful(character) {
                    reportHarmful(harmful, at: start, in: &scanner)
                } else {
                    report(unexpected: character, from: start, in: &scanner)
                }
            }
        }
        return nil
    }

    private func word(_ scanner: inout LineScanner) -> Token {
        let start = scanner.position
        var text = ""
        while let character = scanner.peek, character.isOfWord {
            // An arrow written without a blank before it is still an arrow.
            if character == "-", scanner.next == ">" { break }
            text.append(character)
            scanner.advance()
        }
        return Token(kind: .word, text: text, range: scanner.range(from: start))
    }

    private func string(_ scanner: inout LineScanner, closing: Character) -> Token {
        let start = scanner.position
        // A word processor closes with another mark than it opens with.
        let closers: [Character] = closing == "\"" ? ["\""] : ["\"", "\u{201D}", "\u{201C}", "\u{00BB}", "\u{00AB}"]
        scanner.advance()
        var text = ""
        while let character = scanner.peek {
            let place = scanner.position
            scanner.advance()
            if closers.contains(character) {
                if closing != "\"" {
                    log.report(
                        "curly-quotes", at: SourceRange(start: start, end: start.next),
                        "this is a curly quote, as a word processor makes it", help: ["use the straight quote: \""])
                }
                return Token(kind: .string, text: text, range: scanner.range(from: start))
            }
            if character == "\\", let escaped = scanner.peek, escaped == "\"" || escaped == "\\" {
                text.append(escaped)
                scanner.advance()
            } else if let harmful = Self.harmful(character) {
                reportHarmful(harmful, at: place, in: &scanner)
            } else {
                text.append(character)
            }
        }
        log.report(
            "unterminated-text", at: scanner.range(from: start), "the quote that starts here is never closed",
            help: ["put a \" at the end of the text, on the same line; write \\\" for a quote inside a text"])
        return Token(kind: .string, text: text, range: scanner.range(from: start))
    }

    private func report(
        unexpected character: Character, from start: SourcePosition, in scanner: inout LineScanner
    ) {
        guard !scanner.isSpoilt else { return }
        scanner.isSpoilt = true
        let name = Lookalike.ascii(of: character).map { [", which looks like \"\($0)\""] } ?? []
        log.report(
            "unexpected-character", at: scanner.range(from: start),
            "the character \"\(character)\"\(name.first ?? "") has no meaning here",
            help: ["text that people see stands between quotes: \"…\""])
    }

    private func reportHarmful(
        _ scalar: Unicode.Scalar, at place: SourcePosition, in scanner: inout LineScanner
    ) {
        guard !scanner.isSpoilt else { return }
        scanner.isSpoilt = true
        let code = String(scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
        log.report(
            "control-character", at: SourceRange(start: place, end: place.next),
            "there is an invisible character (U+\(padded)) here", help: ["delete it and type the text again"])
    }

    private static func harmful(_ character: Character) -> Unicode.Scalar? {
        character.unicodeScalars.first(where: \.isHarmful)
    }
}

extension Substring {
    /// The text without the blanks that it ends with.
    fileprivate var trimmedAtEnd: String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

extension Character {
    /// Whether a bare word can hold it.
    var isOfWord: Bool { isLetter || isNumber || self == "-" || self == "_" || self == "." }
}
