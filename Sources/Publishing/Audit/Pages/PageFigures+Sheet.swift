import Analysis
import Questionnaire

extension PageFigures {
    /// Reads a sheet of a workbook as ``AnalysisWorkbook`` writes it; of another one nothing.
    mutating func read(sheet name: String, _ rows: [[String]]) {
        let isMarked = rows.first?.first == AnalysisWording.notForPublication
        guard !isMarked else { return turn(to: AnalysisWording.notForPublication) }
        guard turn(toQuestion: name) else { return }
        var header: [String] = []
        // The title stands first.
        for cells in rows.dropFirst() {
            let words = cells.filter { !$0.isEmpty }
            if words.count == 1, let text = cells.first, !text.isEmpty {
                turn(to: text.withSingleBlanks)
            } else if cells.count > 2, cells[1] == "Code" {
                header = cells
            } else if cells.count > 2, header.count > 2 {
                if header[2] == "People" { readFigure(cells) } else { readGroups(header, cells) }
            }
        }
    }

    /// Label, code, people, how that is given, share, and so on.
    private mutating func readFigure(_ cells: [String]) {
        guard let item else { return missPlace() }
        func cell(_ column: Int) -> String { cells.indices.contains(column) ? cells[column] : "" }
        let (label, code) = (cell(0), cell(1))
        if let value = Double(cell(7)) {
            guard let measure = average(label) else { return }
            add(PublishedRow(item: item.id, measure: measure.rawValue, code: code, count: .hidden, value: value))
        } else if let number = ShownNumber(cell(2)), let (measure, own) = figure(label, code, of: item) {
            var row = row(measure, number, code: own)
            row.count = given(number.count, as: cell(3))
            row.percent = Double(cell(4)).map { 100 * $0 }
            add(row)
        }
    }

    private func given(_ count: PublishedCell, as precision: String) -> PublishedCell {
        switch (precision, count.shown) {
        case ("about", let number?): .about(number)
        case ("sum", let number?): .sum(number)
        default: count
        }
    }

    private func average(_ label: String) -> PublishedAverage.Measure? {
        if label.hasSuffix(": mean place") { return .meanRank }
        return PageSentences.averageLabels.first { $0.0 == label }?.1
    }

    private func figure(_ label: String, _ code: String, of item: TallyItem) -> (String, String)? {
        if label.hasSuffix(": put first") { return ("first", code) }
        if label.hasSuffix(": ranked at all") { return ("ranked", code) }
        if label == "wrote something in" { return ("write-in", code) }
        if code.isEmpty { return line(label, of: item, behind: "") }
        return item.content == .writing ? ("theme", code) : ("choice", code)
    }

    /// For each group a column of people and one of shares. How the people are given does not stand there.
    private mutating func readGroups(_ header: [String], _ cells: [String]) {
        let people = ": people"
        guard let item, let breakdown, !item.question.isBreakdown else { return }
        for (column, head) in header.enumerated() where head.hasSuffix(people) && cells.indices.contains(column) {
            let label = head.dropLast(people.count)
            guard let group = breakdown.groups.first(where: { $0.readable == label })?.code.name else { continue }
            if let measure = average(cells[0]) {
                guard let value = Double(cells[column]) else { continue }
                add(
                    PublishedRow(
                        breakdown: breakdown.question.id.name, group: group, item: item.id, measure: measure.rawValue,
                        code: cells[1], count: .hidden, value: value))
                continue
            }
            guard let number = ShownNumber(cells[column]) else { continue }
            if cells[0] == "In the group" {
                let size = number.count.shown.map { PublishedCell.about($0) } ?? .hidden
                add(
                    PublishedRow(
                        breakdown: breakdown.question.id.name, group: group, measure: "group-size", count: size))
            } else if let (measure, code) = figure(cells[0], cells[1], of: item) {
                var row = row(measure, number, code: code, in: group)
                row.percent = cells.indices.contains(column + 1) ? Double(cells[column + 1]).map { 100 * $0 } : nil
                row.isSaidHow = false
                add(row)
            }
        }
    }
}
