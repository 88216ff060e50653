import Foundation
import Questionnaire

/// What languages are called.
enum LanguageName {
    /// The name that speakers of a language have for it, such as `Polski`; the code where it is not known.
    static func own(_ code: String) -> String {
        guard let name = Locale(identifier: code).localizedString(forIdentifier: code) else { return code }
        return name.prefix(1).uppercased(with: Locale(identifier: code)) + name.dropFirst()
    }

    /// Whether there is a language of this code, written as such codes are: the language in small letters.
    static func isKnown(_ code: String) -> Bool {
        let language = code.prefix { $0 != "-" }
        guard LanguageCode.isWellFormed(code), language == language.lowercased(), !notLanguages.contains(language)
        else { return false }
        return Locale(identifier: "en").localizedString(forIdentifier: code).map { $0 != code } ?? false
    }

    /// Codes that stand for no one language (ISO 639-2: undetermined, several, none; and a few of ICU's own).
    private static let notLanguages: Set<Substring> = ["und", "mul", "zxx", "mis", "root"]
}
