import QRCodes
import Questionnaire
package import Signposting

/// One place to get help, in the words a respondent reads.
///
/// What stands here was checked elsewhere: the kiosk adds nothing to it and never makes one up.
package struct HelpEntry: Hashable, Sendable {
    /// The name a survey uses for it, such as `childline`; a question that names it shows it first.
    package var id: String
    package var name: String
    /// What it helps with, in one sentence.
    package var purpose: String
    /// How to reach it, one way a line, such as "Call 0800 1111".
    package var contact: [String]
    /// When it is open.
    package var hours: String?
    package var cost: String?
    /// The number of the first way, where it is one.
    package var number: String?
    /// What its QR code holds, where one helps.
    package let scan: ScanTarget?
    let code: QRCode?

    package init(
        id: String = "", name: String, purpose: String, contact: [String], hours: String? = nil, cost: String? = nil,
        number: String? = nil, scan: ScanTarget? = nil
    ) {
        self.id = id
        self.name = name
        self.purpose = purpose
        self.contact = contact
        self.hours = hours
        self.cost = cost
        self.number = number
        self.scan = scan
        code = scan.flatMap { QRCode(encoding: $0.payload) }
    }

    /// When it is open and what it costs, on one line; empty when neither is known.
    var terms: String { [hours, cost].compactMap(\.self).joined(separator: ". ") }

    /// Everything but the name, one thing a line, harmless to show.
    var details: [String] {
        ([purpose] + contact + [terms])
            .map { $0.harmless() }
            .filter { !$0.isEmpty }
    }
}

extension [HelpEntry] {
    /// The same entries, those that are named first and in the order in which they are named.
    package func startingWith(_ ids: [String]) -> [HelpEntry] {
        ids.compactMap { id in first { $0.id == id } } + filter { !ids.contains($0.id) }
    }
}
