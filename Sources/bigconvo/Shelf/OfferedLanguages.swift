import Kiosk
import Questionnaire

/// The languages that a kiosk offers, and why it does not offer the others.
struct OfferedLanguages {
    /// The one that the survey was written in first.
    private(set) var offered: [KioskLanguage] = []
    /// A line for each language that the survey promises and that cannot be offered.
    private(set) var leftOut: [String] = []

    /// - Parameters:
    ///   - name: the survey's file.
    ///   - only: the codes to offer; empty for all of them.
    ///   - withDrafts: whether to offer what nobody has reviewed.
    /// - Throws: ``Faults`` when a code that was asked for cannot be offered.
    init(of survey: CheckedSurvey, called name: String, only: [String], withDrafts: Bool) throws {
        let source = survey.survey.language
        offered = [KioskLanguage(survey, name: LanguageName.own(source))]
        for code in survey.survey.languages.dropFirst().map(\.name) where code != source {
            let texts: Translation?
            let interface: Translation?
            do {
                texts = try Shelf.translation(of: name, in: code)
                interface = try Shelf.translation(of: TranslationFile.interface, in: code)
            } catch {
                // One broken file must not keep the kiosk from those who read another language.
                leftOut.append("\(code) (its file cannot be read; \"bigconvo check\" says why)")
                continue
            }
            if let reason = Self.reason(against: texts, interface, in: code, of: name, withDrafts: withDrafts) {
                leftOut.append(reason)
            } else if let texts {
                let phrasebook = interface.map(Phrasebook.init) ?? .english
                let translated = CheckedSurvey(survey.survey.translated(by: texts), saying: phrasebook)
                offered.append(KioskLanguage(translated, name: LanguageName.own(code)))
            }
        }
        if !only.isEmpty { try keep(only, of: name) }
    }

    private mutating func keep(_ codes: [String], of name: String) throws(Faults) {
        let unknown = codes.filter { code in !offered.contains { $0.code == code } }
        guard unknown.isEmpty else {
            throw Faults(
                unknown.map { code in
                    Diagnostic(
                        "unknown-language", file: name, "it cannot be asked in \"\(code.harmless())\"",
                        help: leftOut.filter { $0.hasPrefix(code + " ") }
                            + ["what can be chosen: \(offered.map(\.code).joined(separator: ", "))"])
                })
        }
        offered = offered.filter { codes.contains($0.code) }
        leftOut = []
    }

    private static func reason(
        against texts: Translation?, _ interface: Translation?, in code: String, of name: String, withDrafts: Bool
    ) -> String? {
        let file = TranslationFile(of: name, in: code).path
        guard let texts else { return "\(code) (there is no \(file))" }
        if withDrafts { return nil }
        let drafts = [(file, texts.review.isReviewed), ("interface.\(code).po", interface?.review.isReviewed ?? false)]
            .filter { !$0.1 }.map(\.0)
        return drafts.isEmpty ? nil : "\(code) (nobody has reviewed \(drafts.joined(separator: " and ")))"
    }
}
