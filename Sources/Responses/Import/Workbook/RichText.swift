/// Puts the runs of a text together. How words are pronounced (`rPh`) is no part of it.
struct RichText {
    private var runs = ""
    private var isInText = false
    private var isPhonetic = false

    mutating func take(_ event: XMLEvent) {
        switch event {
        case .start("rPh", _): isPhonetic = true
        case .end("rPh"): isPhonetic = false
        case .start("t", _): isInText = !isPhonetic
        case .end("t"): isInText = false
        case .text(let words): if isInText, !isTooLong { runs += words }
        default: break
        }
    }

    /// Whether it is longer than any cell can be; the rest of it is not kept.
    var isTooLong: Bool { runs.utf8.count > Workbook.longestText }

    /// The text, with `_x000D_` as the character that it stands for.
    var text: String { Self.unescaped(runs) }

    static func unescaped(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "_x") {
            result += rest[..<start.lowerBound]
            let digits = rest[start.upperBound...].prefix(4)
            let end = rest[start.upperBound...].dropFirst(4)
            if digits.count == 4, end.first == "_", let value = UInt32(digits, radix: 16),
                let scalar = Unicode.Scalar(value), digits.allSatisfy(\.isHexDigit)
            {
                result.unicodeScalars.append(scalar)
                rest = end.dropFirst()
            } else {
                result += "_x"
                rest = rest[start.upperBound...]
            }
        }
        return result + rest
    }
}
