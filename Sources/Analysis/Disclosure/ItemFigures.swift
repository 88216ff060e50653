import Questionnaire

/// Turns counts and what is hidden of them into what may be shown.
struct ItemFigures {
    let release: Release

    /// What may be shown of one item. The sizes of groups are said roughly wherever they stand, so
    /// also where the question that makes the groups is an item itself (`saysRoughly`).
    func item(
        _ item: TallyItem, _ tally: ItemTally, _ mask: ItemMask, saysRoughly: Bool = false
    ) -> PublishedItem {
        let answered = base(item, tally, mask, roughly: saysRoughly)
        return PublishedItem(
            id: item.id, question: item.question.id.name, kind: item.question.kind,
            title: item.question.title.readable, statement: item.row?.statement.readable,
            unit: item.question.unit?.readable,
            answered: answered,
            declined: cell(tally.states.declined, mask.declined),
            skipped: cell(tally.states.skipped, mask.skipped),
            notAsked: cell(tally.states.notAsked, mask.notAsked),
            lines: lines(item, tally, mask, of: answered, roughly: saysRoughly),
            averages: averages(item, tally, mask))
    }

    private var rules: PublicationRules? {
        if case .publication(let rules) = release { rules } else { nil }
    }

    /// Those who answered, as exactly as the few who did not allow.
    private func base(_ item: TallyItem, _ tally: ItemTally, _ mask: ItemMask, roughly: Bool) -> PublishedCell {
        guard let rules, !mask.answered else { return cell(tally.states.answered, mask.answered) }
        if mask.detail == .sharesOnly {
            return RoughSize(base: tally.states.answered, under: rules).map { .about($0.about) } ?? .hidden
        }
        guard mask.hasSummedBase(item) else { return cell(tally.states.answered, false, roughly: roughly) }
        let parts = item.content == .ranking ? tally.firsts : tally.counts
        return .sum(parts.reduce(0) { $0 + rules.rounded($1) })
    }

    private func cell(_ count: Int, _ isHidden: Bool, roughly: Bool = false) -> PublishedCell {
        guard let rules else { return .count(count) }
        if isHidden { return .hidden }
        guard roughly, count > 0 else { return .count(rules.rounded(count)) }
        return RoughSize(count, under: rules).map { .about($0.about) } ?? .hidden
    }

}

// MARK: - Counts

extension ItemFigures {
    private func lines(
        _ item: TallyItem, _ tally: ItemTally, _ mask: ItemMask, of answered: PublishedCell, roughly: Bool
    ) -> [PublishedLine] {
        let count = tally.states.answered
        func line(
            _ measure: PublishedLine.Measure, _ code: String, _ label: String, _ number: Int, _ isHidden: Bool,
            roughly: Bool = false
        ) -> PublishedLine {
            guard rules != nil, mask.detail == .sharesOnly, !isHidden, number > 0 else {
                return self.line(measure, code, label, cell(number, isHidden, roughly: roughly), of: answered)
            }
            let share = PublishedShare(number, of: count, saidAs: answered)
            return PublishedLine(measure: measure, code: code, label: label, count: .hidden, share: share)
        }
        switch item.content {
        case .distribution, .mentions:
            var lines: [PublishedLine] = []
            for (index, choice) in item.choices.enumerated() {
                let code = choice.code.name
                lines.append(
                    line(
                        .choice, code, choice.readable, tally.counts[index], mask.counts[index], roughly: roughly))
                guard choice.isOther, !tally.writeIns.isEmpty else { continue }
                let isHidden = mask.writeIns[index] || mask.detail == .sharesOnly
                let written = cell(tally.writeIns[index], isHidden)
                lines.append(self.line(.writeIn, code, "wrote something in", written, of: answered))
            }
            return lines + topTwo(item, lines, of: answered)
        case .ranking:
            return item.choices.enumerated().flatMap { index, choice in
                let code = choice.code.name
                return [
                    line(.first, code, choice.readable, tally.firsts[index], mask.firsts[index]),
                    line(.ranked, code, choice.readable, tally.counts[index], mask.counts[index]),
                ]
            }
        case .numbers:
            return []
        case .writing:
            guard let sorting = item.sorting else { return [] }
            let themes = sorting.themes.enumerated().map { index, theme in
                line(.theme, theme.id, theme.title, tally.counts[index], mask.counts[index])
            }
            return themes + [line(.noTheme, "", "No theme found", tally.withoutTheme, mask.withoutTheme)]
        }
    }

    private func line(
        _ measure: PublishedLine.Measure, _ code: String, _ label: String, _ count: PublishedCell,
        of base: PublishedCell
    ) -> PublishedLine {
        let share = PublishedShare(
            count, of: base, smallestBase: rules?.smallestBase ?? 1, places: rules == nil ? 1 : 0)
        return PublishedLine(measure: measure, code: code, label: label, count: count, share: share)
    }

    /// The two highest scores of a scale together, from the counts that are shown.
    private func topTwo(_ item: TallyItem, _ lines: [PublishedLine], of answered: PublishedCell) -> [PublishedLine] {
        let codes = Set(item.topTwo.map { item.choices[$0].code.name })
        guard !codes.isEmpty else { return [] }
        let counts = lines.filter { $0.measure == .choice && codes.contains($0.code) }.map(\.count)
        let sum = counts.contains(.hidden) ? nil : counts.reduce(0) { $0 + ($1.shown ?? 0) }
        return [line(.topTwo, "", "The top two together", sum.map { .count($0) } ?? .hidden, of: answered)]
    }
}

// MARK: - Averages

extension ItemFigures {
    private func averages(_ item: TallyItem, _ tally: ItemTally, _ mask: ItemMask) -> [PublishedAverage] {
        switch item.content {
        case .distribution:
            let scores = item.choices.map(\.score)
            guard scores.contains(where: { $0 != nil }) else { return [] }
            var histogram = Histogram()
            for (score, count) in zip(scores, tally.counts) {
                if let score { histogram.add(score, times: count) }
            }
            return [mean(of: histogram, mask), middle(.median, 0.5, of: histogram, mask)]
        case .numbers:
            let quartiles = [
                mean(of: tally.values, mask),
                middle(.lowerQuartile, 0.25, of: tally.values, mask),
                middle(.median, 0.5, of: tally.values, mask),
                middle(.upperQuartile, 0.75, of: tally.values, mask),
            ]
            guard release == .internalUse else { return quartiles }
            return quartiles + [
                middle(.smallest, 0, of: tally.values, mask), middle(.largest, 1, of: tally.values, mask),
            ]
        case .ranking:
            return item.choices.enumerated().map { index, choice in
                let ranked = tally.counts[index]
                let isShown = ranked > 0 && (rules.map { !mask.hidesAverages && ranked >= $0.smallestBase } ?? true)
                return PublishedAverage(
                    measure: .meanRank, code: choice.code.name, label: choice.readable,
                    value: isShown ? (Double(tally.placeSums[index]) / Double(ranked)).rounded(to: 1) : nil)
            }
        case .mentions, .writing:
            return []
        }
    }

    private func mean(of values: Histogram, _ mask: ItemMask) -> PublishedAverage {
        let isShown = rules.map { !mask.hidesAverages && values.count >= $0.smallestBase } ?? true
        let value = isShown ? values.mean : nil
        return PublishedAverage(
            measure: .mean, code: "", label: "Mean", value: value?.rounded(to: release == .internalUse ? 3 : 1))
    }

    /// A quartile stands between the answers of at least a threshold of people on either side.
    private func middle(
        _ measure: PublishedAverage.Measure, _ share: Double, of values: Histogram, _ mask: ItemMask
    ) -> PublishedAverage {
        let label =
            switch measure {
            case .lowerQuartile: "A quarter gave this or less"
            case .upperQuartile: "A quarter gave this or more"
            case .smallest: "Smallest"
            case .largest: "Largest"
            case .mean, .median, .meanRank: "Middle answer (median)"
            }
        let isShown = rules.map {
            !mask.hidesMiddle && !mask.answered && !mask.counts.contains(true)
                && values.count >= max($0.smallestBase, 4 * $0.threshold)
        }
        let value = isShown ?? true ? values.quantile(share) : nil
        return PublishedAverage(measure: measure, code: "", label: label, value: value?.rounded(to: 1))
    }
}
