import Questionnaire

/// Chooses who stands on a poster and fills in its parts.
struct PosterComposer {
    let copy: PosterCopy
    let words: PosterWords
    let shared: SharedCopy
    /// The shared words before they were translated.
    let saidInEnglish: SharedCopy
    let directory: ServicesDirectory
    let request: PosterRequest

    var headline: String { words.headlines.first?.source ?? "" }

    /// The one that goes with the headline.
    var opening: String { words.openings.first?.source ?? "" }

    var parts: [PosterPart] {
        [evidence, steps, careCard(\.emergency, .emergency), careCard(\.urgent, .urgent), camhs, others]
            .compactMap(\.self)
    }

    /// In English, for those who make posters: `young people aged 11 to 17 from Portsmouth`. Nil when for everyone everywhere.
    var audience: String? {
        let area = request.area.flatMap { directory.area($0) }?.name
        switch request.audience {
        case .parents: return "parents and carers" + (area.map { " in \($0)" } ?? "")
        case .staff: return "people who work in schools" + (area.map { " in \($0)" } ?? "")
        case .younger, .older, nil:
            let ages = request.youngPeople.flatMap { $0 == .any ? nil : " aged \($0)" } ?? ""
            return ages.isEmpty && area == nil ? nil : "young people\(ages)" + (area.map { " from \($0)" } ?? "")
        }
    }

    /// Every service that the poster gives a contact or a fact of, each once.
    var printedServices: [Service] {
        var ids: [String] = []
        for service in careServices + camhsServices.filter(\.isMentioned) + otherServices
        where !ids.contains(service.id.name) {
            ids.append(service.id.name)
        }
        return ids.compactMap { directory[$0] }
    }
}

// MARK: The parts

extension PosterComposer {
    private static let madeUp = "These answers are made up: nobody said any of this."

    private var evidence: PosterPart? {
        guard let evidence = request.evidence, let share = SharePhrase.words(for: evidence) else { return nil }
        let sentence = copy.evidence.filled([
            "share": request.language.phrasebook(share), "base": evidence.base.grouped,
        ])
        return PosterPart(
            kind: .evidence, heading: shared.headings.evidence.source,
            blocks: [.paragraph(sentence)]
                + (evidence.isMadeUp ? [.paragraph(Self.madeUp)] : []))
    }

    private var steps: PosterPart {
        PosterPart(
            kind: .steps, heading: shared.headings.steps.source, blocks: [.steps(words.steps.map(\.source))])
    }

    private func careCard(_ path: KeyPath<SharedCopy, CareCardCopy>, _ kind: PosterPart.Kind) -> PosterPart {
        let card = shared[keyPath: path]
        var blocks: [PosterPart.Block] = [.bullets(card.conditions.map(\.source))]
        if let service = directory[card.service.name], service.isPrintable {
            let line = HelpLine(service)
            // "Call 999 or go to A&E now if:" has said it already.
            let contacts = line.contacts.filter { !saidInEnglish[keyPath: path].heading.source.hasPrefix($0) }
            let sentences = contacts.map { "\($0)." } + [line.terms].compactMap(\.self)
            if !sentences.isEmpty { blocks.append(.contact(sentences.joined(separator: " "))) }
        }
        return PosterPart(kind: kind, heading: card.heading.source, blocks: blocks)
    }

    private var others: PosterPart? {
        let lines = otherServices.map { PosterPart.Block.helpLine(HelpLine($0)) }
        guard !lines.isEmpty else { return nil }
        return PosterPart(
            kind: .others, heading: shared.headings.others.source,
            blocks: [.paragraph(shared.others.opening.source)] + lines)
    }
}

extension Service {
    /// Whether a poster says more of it than its name.
    fileprivate var isMentioned: Bool { !channels.isEmpty || !how.isEmpty || !access.known.isEmpty }
}

extension Text {
    /// The text with something in the place of each `{name}`.
    func filled(_ values: [String: String]) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .answer(let name): values[name] ?? ""
            }
        }.joined()
    }
}

extension Int {
    /// With a comma over 999, as the NHS writes numbers: `1,300`.
    fileprivate var grouped: String {
        let digits = Array(String(magnitude))
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
            result.append(digit)
        }
        return self < 0 ? "-\(result)" : result
    }
}
