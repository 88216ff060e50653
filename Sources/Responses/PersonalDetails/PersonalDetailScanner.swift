/// Finds personal details in what people wrote: phones, e-mails, postcodes, handles, numbers of the state, and names
/// by what stands round them.
///
/// It reads English (and the two ways in which a Pole says a name), digits of every script, and also what was written
/// to be read by people only, such as "sam at gmail dot com". What it misses is why a person reads every text that is
/// published; it is no promise.
package struct PersonalDetailScanner: Sendable {
    private let known: KnownContacts

    /// - Parameter known: the numbers and addresses of services, which stay.
    package init(keeping known: KnownContacts = .emergency) {
        self.known = known
    }

    /// The details of a text in their order; no two of them overlap.
    package func details(in text: String) -> [PersonalDetail] {
        guard DetailPrefilter.mayHold(text) else { return [] }
        let scanned = ScannedText(text)
        var found: [(kind: PersonalDetailKind, units: Range<Int>)] = []
        // Of two that overlap the first kind of this list wins: it is the more certain one.
        for kind in Self.order {
            for units in spans(of: kind, in: scanned) where !found.contains(where: { $0.units.overlaps(units) }) {
                found.append((kind, units))
            }
        }
        return found.map { PersonalDetail($0.kind, at: scanned.bytes(of: $0.units)) }
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static let order: [PersonalDetailKind] = [
        .email, .pupilNumber, .insuranceNumber, .nhsNumber, .phone, .postcode, .handle, .name,
    ]

    private func spans(of kind: PersonalDetailKind, in text: ScannedText) -> [Range<Int>] {
        guard canHold(kind, text) else { return [] }
        return switch kind {
        case .email: EmailFinder(keeping: known).spans(in: text)
        case .pupilNumber: PupilNumberFinder.spans(in: text)
        case .insuranceNumber: InsuranceNumberFinder.spans(in: text)
        case .phone: PhoneFinder(keeping: known).spans(in: text) + SpokenNumberFinder.spans(in: text)
        case .nhsNumber: NHSNumberFinder(keeping: known).spans(in: text)
        case .postcode: PostcodeFinder.spans(in: text)
        case .handle: HandleFinder.spans(in: text)
        case .name: NameFinder.spans(in: text)
        }
    }

    /// Whether there is anything in a text that such a detail starts from.
    private func canHold(_ kind: PersonalDetailKind, _ text: ScannedText) -> Bool {
        switch kind {
        case .pupilNumber, .insuranceNumber, .nhsNumber, .postcode: text.hasDigit
        case .phone: text.hasDigit || text.cues.contains(.digit)
        case .email: text.hasAt || text.cues.contains(.at)
        case .handle: text.hasAt || !text.cues.isDisjoint(with: [.platform, .accountWord])
        case .name: !text.cues.isDisjoint(with: NameFinder.starts)
        }
    }
}
