package import Signposting

extension HelpEntry {
    /// A service in the words that a respondent reads.
    package init(_ line: HelpLine) {
        self.init(
            id: line.id, name: line.name, purpose: line.purpose, contact: line.contacts, hours: line.terms,
            number: line.number, scan: line.scan)
    }
}
