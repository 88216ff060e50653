/// The parts of a page of HTML: its headings, its tables, and its words.
///
/// It reads what we write, and what a designer's templates make of it; a page that is torn gives what stands on it.
struct HTMLBlocks {
    private(set) var blocks: [PageBlock] = []
    private var words = ""
    private var table: [[String]]?
    /// What nobody sees.
    private var hidden: String?

    private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6", "summary", "caption"]
    /// Between these, words go on.
    private static let inline: Set<String> = ["a", "b", "bdi", "em", "i", "small", "span", "strong", "u", "wbr"]

    init(_ text: String) {
        var rest = text[...]
        while let next = rest.firstIndex(of: "<") {
            take(words: rest[..<next])
            rest = rest[next...]
            if rest.hasPrefix("<!--") {
                rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
                continue
            }
            let end = rest.firstIndex(of: ">") ?? rest.endIndex
            take(tag: rest[rest.index(after: next)..<end])
            rest = end < rest.endIndex ? rest[rest.index(after: end)...] : ""
        }
        take(words: rest)
        endWords()
    }

    private mutating func take(words text: Substring) { if hidden == nil { words += Self.decoded(text) } }

    private mutating func take(tag: Substring) {
        let isEnd = tag.first == "/"
        let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }).lowercased()
        guard hidden == nil else {
            if isEnd, name == hidden { hidden = nil }
            return
        }
        switch name {
        case "script", "style", "svg", "template": if !isEnd, tag.last != "/" { hidden = name }
        case "table" where !isEnd:
            endWords()
            table = []
        case "table":
            if let table, !table.isEmpty { blocks.append(.table(table)) }
            table = nil
            words = ""
        case "tr" where !isEnd: table?.append([])
        case "td", "th": endCell(isEnd)
        case _ where Self.inline.contains(name): break
        case _ where Self.headings.contains(name):
            if isEnd, !words.withSingleBlanks.isEmpty, table == nil {
                blocks.append(.heading(words.withSingleBlanks))
                words = ""
            } else {
                endWords()
            }
        default: if table == nil { endWords() } else { words += " " }
        }
    }

    private mutating func endCell(_ isEnd: Bool) {
        if isEnd, let last = table?.indices.last { table?[last].append(words.withSingleBlanks) }
        words = ""
    }

    private mutating func endWords() {
        let text = words.withSingleBlanks
        if !text.isEmpty, table == nil { blocks.append(.text(text)) }
        words = ""
    }

    private static let entities: [Substring: Character] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ldquo": "\u{201C}",
        "rdquo": "\u{201D}", "ndash": "\u{2013}",
    ]

    private static func decoded(_ text: Substring) -> String {
        var result = ""
        var rest = text
        while let mark = rest.firstIndex(of: "&") {
            result += rest[..<mark]
            rest = rest[rest.index(after: mark)...]
            guard let end = rest.prefix(10).firstIndex(of: ";"), let character = character(rest[..<end]) else {
                result.append("&")
                continue
            }
            result.append(character)
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func character(_ name: Substring) -> Character? {
        guard name.first == "#" else { return entities[name] }
        let digits = name.dropFirst()
        let code = digits.first?.lowercased() == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap { Unicode.Scalar($0) }.map(Character.init)
    }
}
