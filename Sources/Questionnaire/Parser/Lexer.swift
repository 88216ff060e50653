/// Cuts the lines of a survey into tokens. Whatever it meets, it goes on: a fault spoils at most the
/// rest of its line.
struct Lexer {
    private let file: SourceFile
    let log: FaultLog

    init(_ file: SourceFile, log: FaultLog) {
        self.file = file
        self.log = log
    }

    /// The lines that say something: no blank lines, no comments.
    func lines() -> [Line] {
        var lines = linesAndComments()
        lines.removeAll(where: \.isOnlyComment)
        return lines
    }

    /// The lines that are not blank.
    func linesAndComments() -> [Line] {
        let bytes = Array(file.text.utf8)
        var lines: [Line] = []
        lines.reserveCapacity(file.lines.count)
        for (index, text) in file.lines.enumerated() {
            let scanner = LineScanner(file: file, text: text, number: index + 1)
            let start = file.text.utf8.distance(from: file.text.startIndex, to: text.startIndex)
            let plain = PlainLine(bytes[start..<(start + text.utf8.count)], at: scanner.position)
            if let line = plain.read() ?? line(from: scanner) { lines.append(line) }
        }
        return lines
    }

    /// A line of any characters.
    func line(from scanner: LineScanner) -> Line? {
        var scanner = scanner
        var indent = 0
        var sawTab = false
        while let character = scanner.peek, character.isBlank {
            if character == "\t" { sawTab = true }
            indent += character == "\t" || character == "\u{3000}" ? 2 : 1
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
        if first == "|" || Lookalike.plain(first) == "|" {
            if first != "|" { report(first, lookingLike: "|", at: start, in: &scanner) }
            scanner.advance()
            return textLine(&scanner, indent: indent, hasTab: sawTab, start: start)
        }
        var tokens: [Token] = []
        while let token = nextToken(&scanner) { tokens.append(token) }
        guard let last = tokens.last else { return nil }
        return Line(
            indent: indent, hasTab: sawTab, content: .tokens(tokens),
            range: SourceRange(start: start, end: last.range.end),
            comment: scanner.peek == "#" ? scanner.rest.trimmedAtEnd : nil)
    }

    private func textLine(
        _ scanner: inout LineScanner, indent: Int, hasTab: Bool, start: SourcePosition
    ) -> Line {
        if scanner.peek == " " { scanner.advance() }
        let from = scanner.position
        let words = text(&scanner, to: nil)[...].trimmedAtEnd
        let range = SourceRange(start: from, end: scanner.position)
        return Line(
            indent: indent, hasTab: hasTab, content: .text(Text(words, at: range)),
            range: SourceRange(start: start, end: scanner.position))
    }

    private func nextToken(_ scanner: inout LineScanner) -> Token? {
        while let character = scanner.peek {
            let start = scanner.position
            if character.isBlank {
                scanner.advance()
                continue
            }
            if let first = character.unicodeScalars.first, Invisible.betweenTexts(character) == first {
                report(invisible: first, in: &scanner)
                scanner.advance()
                continue
            }
            if Quotes.opening.contains(character), let end = Quotes.end(of: scanner.rest) {
                return string(&scanner, to: end)
            }
            let meant = Lookalike.plain(character) ?? String(character)
            switch meant {
            case "#":
                if character != "#" { report(character, lookingLike: "#", at: start, in: &scanner) }
                return nil
            case "\"" where character != "\"":
                report(character, lookingLike: meant, at: start, in: &scanner)
                scanner.advance()
            case _ where Quotes.opening.contains(character):
                return string(&scanner, to: nil)
            case ",", "(", ")", "*", "->", "<=", ">=", "!=":
                return symbol(meant, character, &scanner)
            case "<", ">", "=":
                var token = symbol(meant, character, &scanner)
                guard scanner.peek.map({ Lookalike.plain($0) ?? String($0) }) == "=" else { return token }
                token.text.append("=")
                scanner.advance()
                token.range = scanner.range(from: start)
                return token
            case "!" where scanner.next == "=":
                scanner.advance()
                scanner.advance()
                return Token(kind: .symbol, text: "!=", range: scanner.range(from: start))
            case "-" where scanner.next == ">":
                let token = symbol("->", character, &scanner)
                scanner.advance()
                return Token(kind: .symbol, text: token.text, range: scanner.range(from: start))
            case "-" where scanner.next.flatMap(Self.letters) == nil:
                return symbol("-", character, &scanner)
            case _ where meant.allSatisfy(\.isOfWord):
                return word(&scanner)
            default:
                report(unexpected: character, in: &scanner)
                scanner.advance()
            }
        }
        return nil
    }

    /// The symbol that the next character is, or looks like.
    private func symbol(_ text: String, _ character: Character, _ scanner: inout LineScanner) -> Token {
        let start = scanner.position
        if String(character) != text, !text.hasPrefix(String(character)) {
            report(character, lookingLike: text, at: start, in: &scanner)
        }
        scanner.advance()
        return Token(kind: .symbol, text: text, range: scanner.range(from: start))
    }

    private func word(_ scanner: inout LineScanner) -> Token {
        let start = scanner.position
        var text = ""
        while let character = scanner.peek, let letters = Self.letters(of: character) {
            // An arrow written without a blank before it is still an arrow.
            if letters == "-", scanner.next == ">" { break }
            if let scalar = Invisible.betweenTexts(character) {
                report(invisible: scalar, in: &scanner)
            } else if letters != String(character) {
                report(character, lookingLike: letters, at: scanner.position, in: &scanner)
            }
            text += letters
            scanner.advance()
        }
        if text.contains(where: { $0.isASCII && $0.isLetter }), let latin = Lookalike.latin(text) {
            reportAlphabet(of: text, from: start, in: &scanner)
            text = latin
        }
        return Token(kind: .word, text: text, range: scanner.range(from: start))
    }

    /// What a character adds to a word: itself, the letters that it looks like, or nothing where it cannot
    /// be seen; nil where it ends the word.
    private static func letters(of character: Character) -> String? {
        if character.isBlank { return nil }
        if let plain = Lookalike.plain(character) { return plain.allSatisfy(\.isOfWord) ? plain : nil }
        guard let invisible = Invisible.betweenTexts(character) else {
            return character.isOfWord ? String(character) : nil
        }
        guard character.unicodeScalars.first != invisible else { return character.isNewline ? nil : "" }
        let seen = String(
            character.unicodeScalars.filter { Invisible.betweenTexts(Character($0)) == nil }.map(Character.init))
        return seen.allSatisfy(\.isOfWord) ? seen : nil
    }

    /// The text between quotes.
    ///
    /// - Parameter end: where the quote stands that closes it; nil where none does.
    private func string(_ scanner: inout LineScanner, to end: Substring.Index?) -> Token {
        let start = scanner.position
        let opening = scanner.peek
        scanner.advance()
        let text = text(&scanner, to: end, hasEscapes: true)
        guard end != nil else {
            log.report(
                "unterminated-text", at: scanner.range(from: start), "the quote that starts here is never closed",
                help: ["put a \" at the end of the text, on the same line; write \\\" for a quote inside a text"])
            return Token(kind: .string, text: text, range: scanner.range(from: start))
        }
        // One of the two is enough to send a person there.
        let (mark, place) = opening == "\"" ? (scanner.peek, scanner.position) : (opening, start)
        if let mark, Quotes.isCurly(mark) {
            log.report(
                "curly-quotes", at: SourceRange(start: place, end: place.next),
                "this is a curly quote, as a word processor makes it", help: ["use the straight quote: \""])
        } else if let mark, mark != "\"" {
            report(mark, lookingLike: "\"", at: place, in: &scanner)
        }
        scanner.advance()
        return Token(kind: .string, text: text, range: scanner.range(from: start))
    }

    /// The characters up to a place, or to the end of the line.
    private func text(_ scanner: inout LineScanner, to end: Substring.Index?, hasEscapes: Bool = false) -> String {
        var text = ""
        while let character = scanner.peek, end.map({ scanner.isBefore($0) }) ?? true {
            if hasEscapes, character == "\\", let escaped = scanner.next, escaped == "\"" || escaped == "\\" {
                text.append(escaped)
                scanner.advance()
            } else if let scalar = Invisible.inText(character) {
                report(invisible: scalar, in: &scanner)
            } else {
                text.append(character)
            }
            scanner.advance()
        }
        return text
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

    /// Whether it parts words: a blank of any width, or a tab.
    var isBlank: Bool { self == " " || self == "\t" || (!isASCII && isWhitespace && !isNewline) }
}
