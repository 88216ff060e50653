/// The codes of languages, such as `en`, `pl` or `zh-Hant`.
package enum LanguageCode {
    /// Whether it has the shape of BCP 47: two or three letters, then parts of two to eight.
    package static func isWellFormed(_ code: String) -> Bool {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        guard code.allSatisfy(\.isASCII), let first = parts.first, (2...3).contains(first.count),
            first.allSatisfy(\.isLetter)
        else { return false }
        return parts.dropFirst().allSatisfy { part in
            (2...8).contains(part.count) && part.allSatisfy { $0.isLetter || $0.isNumber }
        }
    }
}
