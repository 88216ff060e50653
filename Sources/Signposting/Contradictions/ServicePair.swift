import Questionnaire

/// Two entries that are held against one another, in the order of the files.
struct ServicePair {
    let first: Service
    let second: Service

    init(_ first: Service, _ second: Service) {
        self.first = first
        self.second = second
    }

    /// What cannot both be right.
    var contradictions: [Diagnostic] {
        if isOneService { return areTogether ? differences.map { twice($0) } : [] }
        return sharedContacts + (areTogether && isOneTeam ? [twoTeams] : [])
    }

    /// What an entry says otherwise than the one of the same id that it takes the place of, and nobody has confirmed.
    func corrections(on today: CalendarDay) -> [Diagnostic] {
        differences.filter { $0.later.provenance.status(on: today) != .confirmed }.map { difference in
            Diagnostic(
                "conflicting-facts", .warning, file: second.file, at: difference.later.range,
                "\(second.name.value): \(difference.label) is \"\(difference.later.text)\" here, and "
                    + "\"\(difference.earlier.text)\" in \(place(difference.earlier, of: first))",
                help: ["look at the service's own site which is right, then confirm it"])
        }
    }

    private var isOneService: Bool { Self.folded(first) == Self.folded(second) }

    private static func folded(_ service: Service) -> [String] { FoldedWord.all(in: service.name.value).map(\.folded) }

    /// Whether both are for some of the same people.
    private var areTogether: Bool { first.areas.value.overlaps(second.areas.value) }

    private var isOneTeam: Bool {
        guard first.role == .camhs, second.role == .camhs else { return false }
        guard let ages = first.ages?.value, let others = second.ages?.value else { return true }
        return ages.overlaps(others)
    }
}

// MARK: One service twice

extension ServicePair {
    private struct Difference {
        let label: String
        let earlier: ServiceFact
        let later: ServiceFact
    }

    /// The facts of one kind that both have, and that differ. Channels count only where none is the same.
    private var differences: [Difference] {
        var labels: [String] = []
        for fact in second.facts where !labels.contains(fact.label) { labels.append(fact.label) }
        return labels.filter { $0 != "how" && CAMHSAccess.Step(rawValue: $0) == nil }.compactMap { label in
            let earlier = first.facts.filter { $0.label == label }
            let later = second.facts.filter { $0.label == label }
            let texts = Set(earlier.map { Self.plain($0.text) })
            guard let before = earlier.first, let after = later.first,
                !later.contains(where: { texts.contains(Self.plain($0.text)) })
            else { return nil }
            return Difference(label: label, earlier: before, later: after)
        }
    }

    /// Blanks and capitals make no difference.
    private static func plain(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace } }

    private func twice(_ difference: Difference) -> Diagnostic {
        Diagnostic(
            "conflicting-facts", .warning, file: second.file, at: difference.later.range,
            "\(second.name.value) is listed twice, and \(difference.label) is \"\(difference.later.text)\" here, and "
                + "\"\(difference.earlier.text)\" in \(place(difference.earlier, of: first))",
            help: ["look at the service's own site which is right, and keep one entry for each area"])
    }

    private func place(_ fact: ServiceFact, of service: Service) -> String {
        "\(service.file)" + (fact.range.map { ", line \($0.start.line)" } ?? "")
    }
}

// MARK: Two services

extension ServicePair {
    /// Numbers and addresses that lead to both. A short code with a word to text leads where the word says.
    private var sharedContacts: [Diagnostic] {
        let known = first.channels.filter { Self.leadsToOne($0.value) }
        return second.channels.filter { Self.leadsToOne($0.value) }.compactMap { channel in
            let same = known.first {
                $0.value.kind == channel.value.kind
                    && Self.plain($0.value.description) == Self.plain(channel.value.description)
            }
            guard let same else { return nil }
            let earlier = ServiceFact(label: same.value.kind.rawValue, same)
            return Diagnostic(
                "same-contact", .warning, file: second.file, at: channel.range,
                "\(channel.value) is \(second.name.value) here, and \(first.name.value) in \(place(earlier, of: first))",
                help: ["look at both services' own sites: one of them may have another number, or may have ended"])
        }
    }

    /// A site may tell of many services.
    private static func leadsToOne(_ channel: Channel) -> Bool { ![.web, .chat].contains(channel.kind) }

    private var twoTeams: Diagnostic {
        Diagnostic(
            "two-camhs", .warning, file: second.file, at: second.name.range,
            "\(second.name.value) and \(first.name.value) are both the CAMHS of one area for the same ages",
            help: ["give each its areas or its ages, or keep one of them"])
    }
}

extension ServiceAreas {
    func overlaps(_ other: ServiceAreas) -> Bool {
        switch (self, other) {
        case (.everywhere, _), (_, .everywhere): true
        case (.only(let areas), .only(let others)): areas.contains { area in others.contains { $0.name == area.name } }
        }
    }
}
