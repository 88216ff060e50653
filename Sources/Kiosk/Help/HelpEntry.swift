import Questionnaire

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

    package init(
        id: String = "", name: String, purpose: String, contact: [String], hours: String? = nil, cost: String? = nil
    ) {
        self.id = id
        self.name = name
        self.purpose = purpose
        self.contact = contact
        self.hours = hours
        self.cost = cost
    }

    /// Everything but the name, one thing a line, harmless to show.
    var details: [String] {
        ([purpose] + contact + [[hours, cost].compactMap(\.self).joined(separator: ". ")])
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
