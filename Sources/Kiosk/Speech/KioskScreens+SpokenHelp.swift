import Questionnaire
import ReadAloud

/// Who to turn to, for the ear.
extension KioskScreens {
    var spokenHelp: [Utterance] {
        let entries = help.inOrder(for: interview, offer)
        return entries.isEmpty ? said(wording[.noHelpListed]) : said(wording[.ifYouWantHelp]) + words(of: entries)
    }

    /// The services are written in the language that the survey was written in first.
    func words(of entries: [HelpEntry]) -> [Utterance] {
        if entries.isEmpty { return said(wording[.noHelpListed]) }
        return entries.flatMap { entry in
            ([entry.name] + entry.contact.map(\.withDigitsApart) + [entry.purpose, entry.terms])
                .map { $0.harmless() }.filter { !$0.isEmpty }
                .map { Utterance($0, in: languages[0].code) }
        }
    }
}

extension String {
    /// The text with the digits of long numbers set apart: 0800 1111 is no thousand one hundred and eleven.
    var withDigitsApart: String {
        replacing(/[0-9]{3,}(?: [0-9]{3,})*/) { number in
            number.output.split(separator: " ").map { $0.map(String.init).joined(separator: " ") }
                .joined(separator: ", ")
        }
    }
}
