import Questionnaire

/// A service as a help screen or a poster shows it: words only, no layout.
package struct HelpLine: Hashable, Sendable {
    package let id: String
    package let name: String
    /// What it is for, in one line.
    package let purpose: String
    /// What to do, one way a line: `Call 0800 1111`.
    package let contacts: [String]
    package let hours: String?
    package let cost: String?
    /// Who it is for, such as `18 and under`. Nil for any age and where it is not known.
    package let ages: String?
    /// In which languages it helps, such as `English and Polish`; nil where it is not known.
    package let languages: String?
    /// What else has to be known to get in.
    package let how: [String]
    /// The number to call or to text, where the first contact is one.
    package let number: String?
    /// What a QR code beside it does, where one helps.
    package let scan: ScanTarget?
}

extension HelpLine {
    package init(_ service: Service) {
        let ages = service.ages?.value
        let channels = service.channels.map(\.value)
        let first = channels.first.flatMap { [.phone, .text].contains($0.kind) ? $0.address : nil }
        self.init(
            id: service.id.name, name: service.name.value, purpose: service.purpose.value,
            contacts: channels.map(\.instruction), hours: service.hours?.value,
            cost: service.cost?.value, ages: ages == .any ? nil : ages?.description,
            languages: service.languages?.value.description, how: service.how.map(\.value),
            number: first, scan: .best(of: channels))
    }

    /// When it is there, what it costs, whom it is for and in which languages, as one line; nil when none of it is known.
    ///
    ///     24 hours a day, every day. Free. For people aged 18 and under.
    package var terms: String? {
        let sentences = [hours, cost, ages.map { "for people aged \($0)" }, languages.map { "in \($0)" }]
            .compactMap(\.self)
        guard !sentences.isEmpty else { return nil }
        return sentences.map { "\($0.prefix(1).uppercased())\($0.dropFirst())." }.joined(separator: " ")
    }
}
