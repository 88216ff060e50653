import Questionnaire

extension String {
    /// The text as one line of Markdown (CommonMark and GitHub's) that shows exactly these words: no
    /// emphasis, link, heading, list, table, formula or HTML comes of it.
    var markdownEscaped: String { harmless().escapedInLine.escapingListMarker }

    /// The same, but the web addresses in it are links, each shown as it is written, so that it can be
    /// copied from the Markdown too. For addresses that we keep ourselves, such as a service's sources.
    var markdownWithAddresses: String {
        let words = harmless().split(separator: " ")
        return words.map { $0.isPlainAddress ? "<\($0)>" : String($0).escapedInLine }.joined(separator: " ")
            .escapingListMarker
    }

    /// With everything escaped that acts wherever it stands.
    private var escapedInLine: String {
        // "A&E" stays readable; only with a semicolon behind it can a "&" begin an entity.
        let mayHoldEntity = contains(";")
        var result = ""
        for character in self {
            switch character {
            // The entity is safe also where a reader of Markdown knows no backslash before "<".
            case "<": result += "&lt;"
            case "&" where mayHoldEntity: result += "&amp;"
            case _ where "\\`*_[]>#|~!$^".contains(character): result += "\\\(character)"
            // Round brackets act only behind square ones, and "(2026)" is easier to read as it is.
            case "(" where result.hasSuffix("]"): result += "\\("
            default: result.append(character)
            }
        }
        // A bare address would become a link.
        return result.replacing("://", with: "\\://")
    }

    /// A text that begins like a list, a rule or a quoted line begins with a backslash instead.
    private var escapingListMarker: String {
        let start = drop { $0 == " " }
        guard let first = start.first else { return "" }
        if "+-=:".contains(first) { return "\\\(start)" }
        let digits = start.prefix { $0.isASCII && $0.isNumber }
        let after = start.dropFirst(digits.count)
        // "3.9" is no list: only a blank or the end behind the mark makes one.
        guard !digits.isEmpty, let mark = after.first, mark == "." || mark == ")",
            after.dropFirst().first.map({ $0 == " " }) ?? true
        else { return String(start) }
        return "\(digits)\\\(after)"
    }
}

extension Substring {
    /// Whether it is an address of the web and nothing else, without a mark that would end a link.
    fileprivate var isPlainAddress: Bool {
        (hasPrefix("https://") || hasPrefix("http://"))
            && utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
    }
}
