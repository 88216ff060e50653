import Foundation
import Questionnaire

/// A language in which a service helps.
package struct SpokenLanguage: Hashable, Sendable {
    /// ISO 639, such as `pl`, or `bfi` for British Sign Language.
    package let code: String
    /// In English.
    package let name: String

    private init(code: String, name: String) {
        self.code = code
        self.name = name
    }

    /// Reads a language's English name or its code: `Polish`, `pl`; nil where there is none.
    package init?(_ text: some StringProtocol) {
        let wanted = text.trimmingCharacters(in: .whitespaces).lowercased()
        guard let language = Self.all.first(where: { $0.code == wanted || $0.name.lowercased() == wanted }) else {
            return nil
        }
        self = language
    }

    /// What to write in the place of a word that is no language.
    package static func advice(for word: String) -> String {
        NearestName.of(word, in: all.map(\.name)).map { "did you mean \"\($0)\"?" }
            ?? "write its English name or its code, such as Polish or pl"
    }

    private static let all: [SpokenLanguage] = {
        let english = Locale(identifier: "en")
        let written = Locale.LanguageCode.isoLanguageCodes.compactMap { code -> SpokenLanguage? in
            let code = code.identifier
            guard let name = english.localizedString(forLanguageCode: code), name != code else { return nil }
            return SpokenLanguage(code: code, name: name)
        }
        // The two codes of ISO 639 for one language would be two languages of one name: the shorter is the usual one.
        let usual = written.sorted { ($0.code.count, $0.code) < ($1.code.count, $1.code) }
        // ISO 639-3's code; the list of names does not have it.
        return usual.filter { $0.code != "bfi" } + [SpokenLanguage(code: "bfi", name: "British Sign Language")]
    }()
}
