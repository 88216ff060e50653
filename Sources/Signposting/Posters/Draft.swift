/// Why a poster is only a draft: contacts on it that nobody has confirmed, or not lately, words that no safeguarding lead
/// has said yes to, nobody who is there when it was asked for, or words that nobody has translated or reviewed.
package struct Draft: Hashable, Sendable {
    /// A service on the poster and what of it has to be looked up.
    package struct Item: Hashable, Sendable {
        package let service: String
        /// In words, such as `phone: 0800 1111`.
        package let facts: [String]
        /// Where they were seen, with the date: somewhere to start, not proof.
        package let sources: [String]
        package let status: ConfirmationStatus
    }

    /// What has to be looked up; empty when every contact is confirmed.
    package let items: [Item]
    /// Who has read it as it is now.
    package let approval: ApprovalStanding
    /// That it was asked for an hour or a language for which nobody is listed.
    package let nobody: NobodyThere?
    /// The code of its language, where nobody who speaks it has read the translation.
    package let unreviewedLanguage: String?
    /// What stands in English on a poster in another language, which is named in ``language``.
    package let untranslated: UntranslatedTexts
    package let language: String
}

extension Draft {
    /// Nil where somebody is there as it was asked for, every printed fact of these services is confirmed, nothing is
    /// missing of the way to CAMHS, and the words are approved.
    init?(
        printing services: [Service], lacking gaps: [AccessGap] = [], nobody: NobodyThere? = nil,
        standing: ApprovalStanding, in language: PosterLanguage, lacking untranslated: UntranslatedTexts,
        on today: CalendarDay
    ) {
        let printed = services.flatMap { service in
            [ConfirmationStatus.unconfirmed, .overdue].compactMap { status in
                let facts = service.facts.filter { $0.provenance.status(on: today) == status }
                return facts.isEmpty ? nil : Item(service.name.value, facts, status)
            }
        }
        items = printed + gaps.map(Item.init)
        approval = standing
        self.nobody = nobody
        unreviewedLanguage = language.isReviewed ? nil : language.code
        self.untranslated = untranslated
        self.language = language.code
        if items.isEmpty, nobody == nil, standing.isApproved, language.isReviewed, untranslated.isEmpty { return nil }
    }

    /// What stands on the poster's face, first and last: `DRAFT: contacts not confirmed, words not approved`.
    package var banner: String { "DRAFT: \(reasons.joined(separator: ", "))" }

    /// Never empty.
    private var reasons: [String] {
        var reasons: [String] = []
        if !items.isEmpty { reasons.append("contacts not confirmed") }
        if !approval.isApproved {
            reasons.append(approval.changedSince == nil ? "words not approved" : "changed since it was approved")
        }
        if let nobody { reasons.append("nobody to talk to is listed \(nobody.wish)") }
        if unreviewedLanguage != nil { reasons.append("translation not reviewed") }
        let count = untranslated.sources.count
        if count > 0 { reasons.append("\(count) \(count == 1 ? "text" : "texts") still in English") }
        return reasons
    }
}

extension Draft.Item {
    fileprivate init(_ service: String, _ facts: [ServiceFact], _ status: ConfirmationStatus) {
        self.service = service
        self.status = status
        let steps = facts.compactMap { CAMHSAccess.Step(rawValue: $0.label) }
        self.facts =
            facts.filter { $0.label != "how" && CAMHSAccess.Step(rawValue: $0.label) == nil }
            .map { $0.label == "name" ? "name" : "\($0.label): \($0.text)" }
            + (facts.contains { $0.label == "how" } ? ["what it says about getting in"] : [])
            + steps.map(\.description)
        var sources: [String] = []
        for fact in facts {
            let date = fact.provenance.dated ?? .notKnown
            let source = fact.provenance.source.map { "\($0) (\(date))" } ?? "no source"
            if !sources.contains(source) { sources.append(source) }
        }
        self.sources = sources
    }

    fileprivate init(_ gap: AccessGap) {
        service = gap.service + gap.place
        facts = gap.steps.map { "\($0) (nobody has found this out yet)" }
        sources = gap.sources
        status = .unconfirmed
    }
}
