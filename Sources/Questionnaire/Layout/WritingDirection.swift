/// The direction in which a language is written, by its name what HTML calls it.
package enum WritingDirection: String, Hashable, Sendable {
    case ltr
    case rtl

    /// - Parameter code: a BCP 47 code such as `ar` or `ku-Arab`.
    package init(ofLanguage code: String) {
        let parts = code.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init)
        // A script says it, whatever the language: Kurdish and Punjabi are written both ways.
        let script = parts.dropFirst().first { $0.count == 4 && $0.allSatisfy(\.isLetter) }
        let isLeftward = script.map(Self.leftwardScripts.contains) ?? parts.first.map(Self.leftwardLanguages.contains)
        self = isLeftward == true ? .rtl : .ltr
    }

    private static let leftwardScripts: Set = ["arab", "hebr", "syrc", "thaa", "nkoo"]
    private static let leftwardLanguages: Set = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]
}
