import Questionnaire

/// What is about to be published, as an auditor reads it. Of what is for internal use there is nothing.
extension Publication {
    package static func all(of analysis: PublishedAnalysis) -> [Publication] {
        guard case .publication(let rules) = analysis.release else { return [] }
        return [Publication(PublishedRow.rows(of: analysis), under: rules)]
    }

    package static func all(of themes: PublishedThemes) -> [Publication] {
        let pairs = themes.codebooks.flatMap(\.questions).flatMap { coding in
            coding.pairs.map { pair in
                PublishedRow(
                    item: coding.question, measure: "theme-pair", code: "\(pair.first)+\(pair.second)",
                    count: .count(pair.both))
            }
        }
        let denied = themes.codebooks.flatMap { codebook in
            codebook.questions.flatMap { coding in
                zip(codebook.themes, coding.denied).map { theme, count in
                    PublishedRow(item: coding.question, measure: "theme-only-denied", code: theme.id, count: count)
                }
            }
        }
        return all(of: themes.analysis).map { Publication($0.rows + pairs + denied, under: $0.rules) }
    }

    /// One for each edition. The last is that of the survey; the others carry what they are called.
    package static func all(of comparison: EditionComparison) -> [Publication] {
        guard case .publication(let rules) = comparison.release else { return [] }
        let last = comparison.editions.count - 1
        return comparison.editions.enumerated().map { place, edition in
            var rows = [PublishedRow(measure: "responses", count: edition.responses)]
            rows += edition.modes.map { PublishedRow(measure: "mode", code: $0.code, count: $0.count) }
            for part in comparison.parts {
                let items = part.items.compactMap { $0.figures[place] }
                guard let breakdown = part.breakdown, let group = part.group else {
                    rows += items.flatMap { PublishedRow.rows(of: $0) }
                    continue
                }
                guard let size = part.sizes[place] else { continue }
                rows += PublishedRow.rows(of: items, sized: size, in: (breakdown, group))
            }
            return Publication(rows, under: rules, edition: place == last ? nil : edition.label)
        }
    }

    /// - Parameter latest: what the edition of the survey is called beside others; nil where there are none.
    package static func all(of findings: Findings, latest: String? = nil) -> [Publication] {
        guard case .publication(let rules) = findings.release else { return [] }
        var rows: [String?: [PublishedRow]] = [:]
        for finding in findings.findings {
            for figure in finding.figures {
                let edition = figure.edition == latest ? nil : figure.edition
                rows[edition, default: []] += PublishedRow.rows(of: figure, in: finding)
            }
        }
        return rows.sorted { ($0.key ?? "") < ($1.key ?? "") }.map { Publication($1, under: rules, edition: $0) }
    }

    package static func all(of reach: PublishedReach) -> [Publication] {
        guard case .publication(let rules) = reach.release else { return [] }
        var rows: [PublishedRow] = []
        for count in reach.counts {
            rows.append(
                count.mode.map { PublishedRow(measure: "mode", code: $0, count: count.tookPart) }
                    ?? PublishedRow(measure: "responses", count: count.tookPart))
        }
        for question in reach.questions {
            let item = question.item
            let states = [item.answered, item.declined, item.skipped, item.notAsked]
            rows += zip(PublishedRow.states, states).map { PublishedRow(item: item.id, measure: $0, count: $1) }
            rows += question.lines.map {
                PublishedRow(item: item.id, measure: "choice", code: $0.code, count: $0.count)
            }
        }
        for finding in reach.vulnerable {
            // Of several choices there is only their sum, which each of them shows too.
            guard let item = finding.group.question, finding.group.codes.count == 1,
                let code = finding.group.codes.first, let count = finding.count
            else { continue }
            rows.append(PublishedRow(item: item, measure: "choice", code: code, count: count))
        }
        return [Publication(rows, under: rules)]
    }
}

extension PublishedRow {
    /// A figure that a finding names, and those who answered.
    package static func rows(of figure: Finding.Figure, in finding: Finding) -> [PublishedRow] {
        var row = PublishedRow(
            breakdown: figure.group?.breakdown ?? "", group: figure.group?.code ?? "", item: finding.item,
            measure: finding.measure?.rawValue ?? "", count: figure.count, percent: figure.share.percent)
        row.label = figure.labels.count == 1 ? figure.labels[0] : nil
        return rows(of: row, by: finding.rule, base: figure.base)
    }

    /// - Parameters:
    ///   - row: the figure. Without a label it is of several choices, whose sum it is.
    ///   - base: those who answered; with those who declined, where it is of these.
    package static func rows(of row: PublishedRow, by rule: FindingRule, base: PublishedCell) -> [PublishedRow] {
        guard !row.item.isEmpty else { return [] }
        var answered = row
        (answered.measure, answered.label, answered.count, answered.percent) = ("answered", nil, base, nil)
        var own = row
        // Of how many declined, the base is a sum of what is shown.
        guard rule != .declined else {
            (own.measure, own.label, own.percent) = ("declined", nil, nil)
            return [own]
        }
        return own.label == nil ? [answered] : [answered, own]
    }
}
