extension FindingSearch {
    mutating func searchChanges() {
        guard let comparison else { return }
        for part in comparison.parts {
            for (item, line) in part.tested {
                guard let change = line.change, let published = change.test else { continue }
                let own = test(max(published.pValue, leastChange(line, of: item)))
                // Who answered is not what they think; it is tested, because compare looks at it too.
                guard !item.isAboutWho, change.isClear else { continue }
                say([Candidate(finding: finding(change, line, of: item, in: part), tests: [own])])
            }
        }
    }

    /// The p-value of two editions that differ as little as the rounding allows; 0 where there are more, of which the
    /// test is one of a trend.
    private func leastChange(_ line: ComparedLine, of item: ComparedItem) -> Double {
        let rows = zip(zip(line.figures, item.figures), item.isCompared).compactMap { pair, isCompared in
            isCompared ? pair.0.flatMap { own in pair.1.flatMap { counts.againstRest(own, of: $0) } } : nil
        }
        return rows.count == 2 ? RoundedTable(rows).pValue : 0
    }

    private func finding(
        _ change: PublishedChange, _ line: ComparedLine, of item: ComparedItem, in part: ComparedPart
    ) -> Finding {
        let name = line.code.isEmpty ? line.measure.rawValue : line.code
        var finding = Finding(.change, [item.id, name, part.breakdown ?? "", part.group ?? ""])
        finding.item = item.id
        finding.title = item.titleAndStatement
        finding.measure = line.measure
        finding.code = line.code
        finding.breakdown = part.breakdown
        finding.breakdownTitle = part.breakdownTitle
        let group = part.breakdown.flatMap { breakdown in
            part.group.map {
                Finding.Group(
                    breakdown: breakdown, title: part.breakdownTitle ?? breakdown, code: $0, label: part.label ?? $0)
            }
        }
        for (place, edition) in (comparison?.editions ?? []).enumerated() where item.isCompared[place] {
            guard let own = line.figures[place], let shown = item.figures[place],
                let figure = figure(own, of: shown, group: group, edition: edition.label)
            else { continue }
            finding.figures.append(figure)
        }
        finding.gap = Finding.Gap(points: change.points, lower: change.lower, upper: change.upper)
        finding.strength = max(change.lower, -change.upper) / 100
        if line.measure == .theme {
            finding.theme = line.code
            finding.quotations = quotations(of: line.code, at: item.id)
        }
        return finding
    }
}
