import Questionnaire
import Signposting

/// The box that says where help is, at the front and at the end.
package struct PaperHelp: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        package let name: String
        package let purpose: String
        /// How to reach it, one way each, in the words of the services file.
        package let contacts: [String]
        /// When it is there, what it costs and whom it is for.
        package let terms: String?
        package let how: [String]
    }

    package let heading: String
    package let entries: [Entry]
    /// Where no service is named.
    package let otherwise: String?

    init(_ lines: [HelpLine], _ wording: PaperWording) {
        heading = wording[.help]
        entries = lines.map(Entry.init)
        otherwise = lines.isEmpty ? wording[.noHelpListed] : nil
    }
}

extension PaperHelp.Entry {
    init(_ line: HelpLine) {
        self.init(
            name: line.name.harmless(), purpose: line.purpose.harmless(), contacts: line.contacts.map { $0.harmless() },
            terms: line.terms?.harmless(), how: line.how.map { $0.harmless() })
    }
}
