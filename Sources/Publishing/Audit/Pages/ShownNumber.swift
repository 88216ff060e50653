import Analysis

/// A number as it stands in a table or a sentence of ours.
struct ShownNumber: Hashable {
    let count: PublishedCell
    /// In per cent, where it stands before the count.
    var percent: Double?
    /// "About" stands for a rough size and for a sum alike.
    var isSaidHow: Bool { !count.isRough }

    /// `155`, `1,300`, `about 155`, `[c]`, or `78% (155)`; nil for what is none of these.
    init?(_ text: String) {
        let words = text.withSingleBlanks
        if let mark = words.firstRange(of: "% ("), words.hasSuffix(")"),
            let percent = Double(words[..<mark.lowerBound]),
            let inner = ShownNumber(String(words[mark.upperBound...].dropLast())), inner.percent == nil
        {
            self = inner
            self.percent = percent
            return
        }
        if words == AnalysisWording.hidden {
            count = .hidden
        } else if words.hasPrefix("about "), let number = Self.number(words.dropFirst(6)) {
            count = .about(number)
        } else if let number = Self.number(words[...]) {
            count = .count(number)
        } else {
            return nil
        }
    }

    private static func number(_ text: Substring) -> Int? {
        Int(text.filter { $0 != "," }).flatMap { 0...PublishedRow.most ~= $0 ? $0 : nil }
    }
}
