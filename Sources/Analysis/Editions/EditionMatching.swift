import Questionnaire

/// Finds what stands beside what in several editions.
struct EditionMatching {
    let editions: [EditionFigures]
    let scores: [Double]
    /// By item of the latest edition, and by edition; nil where an edition has no such item.
    private let changes: [String: [[QuestionChange]?]]
    private let same: Set<String>

    init(_ editions: [EditionFigures], same: Set<String>) {
        self.editions = editions
        self.same = same
        scores = EditionFigures.scores(of: editions.map(\.label))
        var changes: [String: [[QuestionChange]?]] = [:]
        if let latest = editions.last {
            for item in latest.plan.items {
                changes[item.id] = editions.map { edition in
                    edition.item(item.id).map {
                        QuestionChange.between($0, in: edition.plan.survey, and: item, in: latest.plan.survey)
                    }
                }
            }
        }
        self.changes = changes
    }

    private func isCompared(_ item: TallyItem, in edition: Int) -> Bool {
        guard let own = changes[item.id]?[edition] else { return false }
        return own.isEmpty || same.contains(item.question.id.name)
    }

    // MARK: - Parts

    func whole() -> ComparedPart {
        let items = latest.map { item in
            compared(item, editions.map { edition in edition.analysis.items.first { $0.id == item.id } })
        }
        return ComparedPart(
            breakdown: nil, breakdownTitle: nil, group: nil, label: nil,
            sizes: editions.map(\.analysis.responses), items: items)
    }

    /// The groups of the latest edition; another edition's stands beside one of the same code and words, where
    /// the question that makes them is the same.
    func groups(of breakdown: Breakdown) -> [ComparedPart] {
        guard let own = latest.first(where: { $0.id == breakdown.question.id.name }) else { return [] }
        return breakdown.groups.map { choice in
            let found = editions.enumerated().map { place, edition -> PublishedBreakdown.Group? in
                guard isCompared(own, in: place) else { return nil }
                return edition.analysis.breakdowns.first { $0.question == own.id }?.groups
                    .first { $0.code == choice.code.name }
            }
            let items = latest.filter { !$0.question.isBreakdown }.map { item in
                compared(item, found.map { group in group?.items.first { $0.id == item.id } })
            }
            return ComparedPart(
                breakdown: own.id, breakdownTitle: own.question.title.readable, group: choice.code.name,
                label: choice.readable, sizes: found.map { $0?.size }, items: items)
        }
    }

    private var latest: [TallyItem] { editions.last?.plan.items ?? [] }

    private func compared(_ item: TallyItem, _ figures: [PublishedItem?]) -> ComparedItem {
        let isSame = same.contains(item.question.id.name)
        let isCompared = editions.indices.map { self.isCompared(item, in: $0) }
        let differences = (changes[item.id] ?? []).enumerated().compactMap { edition, changes in
            (changes ?? []).isEmpty
                ? nil : ComparedItem.Difference(edition: edition, changes: changes ?? [], isTreatedAsSame: isSame)
        }
        let release = editions.last?.analysis.release ?? .publication(.standard)
        return ComparedItem(
            id: item.id, question: item.question.id.name, kind: item.question.kind,
            title: item.question.title.readable, statement: item.row?.statement.readable,
            unit: item.question.unit?.readable, isAboutWho: item.question.isBreakdown, differences: differences,
            isCompared: isCompared, figures: figures,
            lines: ComparedLine.lines(
                of: figures, at: zip(scores, isCompared).map { $1 ? $0 : nil }, for: release))
    }

    // MARK: - What not every edition asked

    func newAndGone() -> (new: [EditionComparison.Name], gone: [EditionComparison.Name]) {
        func name(_ item: TallyItem) -> EditionComparison.Name {
            let words = item.question.title.readable + (item.row.map { " \($0.statement.readable)" } ?? "")
            return EditionComparison.Name(
                id: item.id, title: words, editions: editions.indices.filter { editions[$0].item(item.id) != nil })
        }
        let new = latest.map(name).filter { $0.editions == [editions.count - 1] }
        var gone: [EditionComparison.Name] = []
        for edition in editions.dropLast().reversed() {
            for item in edition.plan.items
            where !latest.contains(where: { $0.id == item.id }) && !gone.contains(where: { $0.id == item.id }) {
                gone.append(name(item))
            }
        }
        return (new, gone)
    }
}
