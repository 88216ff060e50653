import Foundation

/// What languages are called.
enum LanguageName {
    /// The name that speakers of a language have for it, such as `Polski`; the code where it is not known.
    static func own(_ code: String) -> String {
        guard let name = Locale(identifier: code).localizedString(forIdentifier: code) else { return code }
        return name.prefix(1).uppercased(with: Locale(identifier: code)) + name.dropFirst()
    }

    /// Whether there is a language of this code.
    static func isKnown(_ code: String) -> Bool {
        Locale(identifier: "en").localizedString(forIdentifier: code).map { $0 != code } ?? false
    }
}
