import Analysis
import Questionnaire

extension PageFigures {
    var rows: [PublishedRow] { told.map(\.row) }

    /// By edition. The last one is that of the survey, unless another one is called so.
    var figures: [PublishedFigures] {
        let names = told.compactMap(\.edition)
        let own = plan.survey.survey.edition
        let latest = names.first { $0 == own } ?? editions.last ?? names.last
        return PublishedFigures.gathered(told.map { ($0.edition == latest ? nil : $0.edition, $0.row) })
    }

    /// - Returns: whether it is a finding.
    mutating func readFinding(_ text: String) -> Bool {
        guard let rule = FindingSentence.rule(of: text) else { return false }
        // Of what nothing can be said there are no figures.
        guard rule != .tooFew else { return true }
        let rows = FindingSentence(text, of: plan)?.rows ?? []
        for (edition, row) in rows { add(row, of: edition) }
        if rows.isEmpty { missPlace() }
        return true
    }
}

/// What ``ComparisonReport`` writes: editions beside each other.
extension PageFigures {
    /// Reads how many there were: "2025: About 200 responses, online." or, of a group, "11 to 15: about 120 in 2025, …".
    mutating func readEditions(_ text: String) {
        let words = text.hasPrefix("- ") ? String(text.dropFirst(2)) : text
        guard let colon = words.firstRange(of: ": ") else { return }
        if let breakdown {
            guard let group = breakdown.groups.first(where: { words.hasPrefix("\($0.readable.withSingleBlanks): ") })
            else { return }
            let sizes = words.dropFirst(group.readable.withSingleBlanks.count + 2)
            for piece in (sizes.hasSuffix(".") ? sizes.dropLast() : sizes).split(separator: ", ") {
                guard let edition = editions.first(where: { piece.hasSuffix(" in \($0)") }),
                    let size = ShownNumber(String(piece.dropLast(edition.count + 4)))
                else { continue }
                add(
                    PublishedRow(
                        breakdown: breakdown.question.id.name, group: group.code.name, measure: "group-size",
                        count: size.count), of: edition)
            }
        } else if let responses = PageSentences(String(words[colon.upperBound...])).responses {
            let edition = String(words[..<colon.lowerBound])
            editions.append(edition)
            add(
                PublishedRow(measure: "responses", count: responses.count, isSaidHow: responses.isSaidHow), of: edition)
        }
    }

    /// A column for each edition; within groups the name of one stands over its rows.
    ///
    /// - Returns: whether it is such a table. Of one that is wider than a line the parts have heads of their own.
    mutating func readEditions(_ header: [String], _ rows: ArraySlice<[String]>) -> Bool {
        guard !editions.isEmpty, header.allSatisfy({ editions.contains($0) || Self.changes.contains($0) }) else {
            return false
        }
        guard let item else {
            missPlace()
            return true
        }
        var group: String?
        for cells in rows {
            let label = cells[0].withSingleBlanks
            if let breakdown, cells.dropFirst().allSatisfy(\.isEmpty) {
                group = breakdown.groups.first { $0.readable.withSingleBlanks == label }?.code.name
            } else if group != nil || breakdown == nil {
                for (edition, text) in zip(header, cells.dropFirst()) where editions.contains(edition) {
                    guard let row = row(label, text, of: item, in: group) else { continue }
                    add(row, of: edition)
                }
            } else {
                missPlace()
            }
        }
        return true
    }

    private static let changes: Set<String> = ["change", "likely range", "clear?"]

    private func row(_ label: String, _ text: String, of item: TallyItem, in group: String?) -> PublishedRow? {
        if let average = PageSentences.averageLabels.first(where: { $0.0 == label })?.1 {
            guard item.content == .distribution, group == nil, let value = Double(text) else { return nil }
            return PublishedRow(item: item.id, measure: average.rawValue, count: .hidden, value: value)
        }
        guard let number = ShownNumber(text), let (measure, code) = line(label, of: item, behind: "") else {
            return nil
        }
        var row = row(measure, number, code: code, in: group)
        row.isSaidHow = false
        return row
    }
}
