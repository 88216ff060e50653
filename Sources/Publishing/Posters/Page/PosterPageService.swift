import Questionnaire
import Signposting

/// A service on a page.
struct PosterPageService: Hashable, Sendable {
    let name: String
    let purpose: String
    let contacts: [String]
    /// The surest way alone, for where there is room for one line.
    let firstContact: String?
    let terms: String?
    let how: [String]
    let code: PosterCode?

    init(_ help: HelpLine, withCode: Bool) {
        name = help.name.harmless()
        purpose = help.purpose.harmless()
        contacts = help.contacts.map { $0.harmless() }
        firstContact = contacts.first
        terms = help.terms?.harmless()
        how = help.how.map { $0.harmless() }
        code = withCode ? help.scan.flatMap(PosterCode.init) : nil
    }
}
