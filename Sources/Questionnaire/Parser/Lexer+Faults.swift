// What is said of single characters. One of a line is enough to send a person there.
extension Lexer {
    /// What programmers write for a word of conditions.
    private static let operators: [Character: String] = ["&": "and", "|": "or", "!": "not"]

    func report(unexpected character: Character, in scanner: inout LineScanner) {
        guard scanner.spoil() else { return }
        let start = scanner.position
        log.report(
            "unexpected-character", at: SourceRange(start: start, end: start.next),
            "the character \"\(character)\" has no meaning here",
            help: [
                Self.operators[character].map { "write \"\($0)\" in a condition" }
                    ?? "take it out, or put quotes round what people are to see: \"…\""
            ])
    }

    func report(
        _ character: Character, lookingLike plain: String, at place: SourcePosition, in scanner: inout LineScanner
    ) {
        guard scanner.spoil() else { return }
        log.report(
            "unexpected-character", at: SourceRange(start: place, end: place.next),
            plain == "\""
                ? "\(character)\(Self.number(of: character)) is not the quote that texts stand between"
                : "\"\(character)\"\(Self.number(of: character)) looks like \"\(plain)\", and is another character",
            help: [plain == "\"" ? "use the straight quote: \"" : "write the plain \"\(plain)\""])
    }

    /// Reports the first letter of another alphabet in a word that is Latin otherwise.
    func reportAlphabet(of word: String, from start: SourcePosition, in scanner: inout LineScanner) {
        var place = start
        for letter in word {
            if let latin = Lookalike.latin(letter) {
                guard scanner.spoil() else { return }
                log.report(
                    "unexpected-character", at: SourceRange(start: place, end: place.next),
                    "this \"\(letter)\"\(Self.number(of: letter)) is a letter of another alphabet, which looks like \"\(latin)\"",
                    help: ["type the word again: \(Lookalike.latin(word) ?? word)"])
                return
            }
            place.column += 1
            place.offset += letter.utf8.count
        }
    }

    func report(invisible scalar: Unicode.Scalar, in scanner: inout LineScanner) {
        guard scanner.spoil() else { return }
        let place = scanner.position
        log.report(
            "control-character", at: SourceRange(start: place, end: place.next),
            "there is \(Invisible.name(of: scalar)) here",
            help: [scalar == "\t" ? "write a blank in its place" : "delete it and type the text again"])
    }

    /// Its number, since a reader cannot see which one it is.
    private static func number(of character: Character) -> String {
        guard !character.isASCII, let scalar = character.unicodeScalars.first else { return "" }
        return " (\(Invisible.number(of: scalar)))"
    }
}
