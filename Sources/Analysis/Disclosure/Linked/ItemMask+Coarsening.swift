extension ItemMask {
    /// How a question that others lead to may be told of next, less exactly; nil where it can only be hidden, and for a
    /// question that everybody is asked.
    func nextDetail(of item: TallyItem, _ tally: ItemTally, _ rules: PublicationRules) -> Detail? {
        guard item.condition != nil, !answered else { return nil }
        if detail == .counts, item.addsUp { return .summedBase }
        guard detail != .sharesOnly, RoughSize(base: tally.states.answered, under: rules) != nil else { return nil }
        return .sharesOnly
    }

    /// The same at each step of detail from its own.
    func details(of item: TallyItem, _ tally: ItemTally, _ rules: PublicationRules) -> [ItemMask] {
        var masks = [self]
        while let next = masks[masks.count - 1].nextDetail(of: item, tally, rules) {
            var mask = self
            mask.detail = next
            masks.append(mask)
        }
        return masks
    }

    /// How many steps less is told of a question as a whole than before.
    func steps(since before: ItemMask) -> Int { detail.rawValue - before.detail.rawValue }

    /// Whether a count stands there as hidden.
    func hides(_ measure: CountPlace.Measure, of item: TallyItem) -> Bool {
        switch measure {
        case .people, .mode, .language, .pair, .denied, .affirmed, .three: false
        case .answered: answered
        case .declined: declined
        case .skipped: skipped
        case .notAsked: notAsked
        case .line(.noTheme, _): withoutTheme
        case .line(.first, let code): item.index(of: code).map { firsts[$0] } ?? true
        // Beside shares nothing is said of them.
        case .line(.writeIn, let code): item.index(of: code).map { writeIns[$0] || detail == .sharesOnly } ?? true
        case .line(_, let code): item.index(of: code).map { counts[$0] } ?? true
        }
    }

    /// Hides one count, and what would say the same.
    mutating func hide(_ measure: CountPlace.Measure, of item: TallyItem, _ tally: ItemTally) {
        switch measure {
        case .people, .mode, .language, .pair, .denied, .affirmed, .three: break
        case .answered: self = ItemMask(for: tally, hidden: true)
        case .declined: declined = true
        case .skipped: skipped = true
        case .notAsked: notAsked = true
        case .line(.noTheme, _): withoutTheme = true
        case .line(let line, let code):
            guard let index = item.index(of: code) else { return }
            hide(line, index)
        }
    }

    /// A single hidden count among counts that add up is what is left of the base. Rounding may be what protects it, but
    /// nobody who reads the table can see that, so the smallest of the others goes with it.
    mutating func hideLone(of item: TallyItem, _ tally: ItemTally) {
        guard item.content == .distribution, !answered, counts.count(where: \.self) == 1 else { return }
        let shown = counts.indices.filter { !counts[$0] }
        guard let smallest = shown.min(by: { tally.counts[$0] < tally.counts[$1] }) else { return }
        counts[smallest] = true
    }

    private mutating func hide(_ line: PublishedLine.Measure, _ index: Int) {
        switch line {
        case .first:
            firsts[index] = true
            counts = counts.map { _ in true }
            hidesAverages = true
        case .ranked:
            counts = counts.map { _ in true }
            hidesAverages = true
        case .writeIn:
            writeIns[index] = true
        case .choice, .theme:
            counts[index] = true
            if writeIns.indices.contains(index) { writeIns[index] = true }
            hidesAverages = true
        case .topTwo, .noTheme:
            break
        }
    }
}

extension CountPlace.Measure {
    /// Whether this is less exact where a question is told of in less detail.
    var isCoarsened: Bool {
        switch self {
        case .answered, .line: true
        case .people, .mode, .language, .declined, .skipped, .notAsked, .pair, .denied, .affirmed, .three: false
        }
    }
}

extension TallyItem {
    /// Whether what is counted of it adds up to those who answered.
    var addsUp: Bool { [.distribution, .ranking].contains(content) }
}
