import Analysis
import Questionnaire
import Responses

extension PageFigures {
    mutating func read(_ table: [[String]]) {
        guard let head = table.first, head.count > 1 else { return }
        let header = Array(head.dropFirst())
        let rows = table.dropFirst()
        if readEditions(header, rows) { return }
        if header.first == "both" { return readPairs(rows) }
        if header.contains("took part") {
            readReached(header, rows)
        } else if header.contains("change") || header.contains("clear?") {
            // Editions beside each other: their numbers are read where it says how they are given.
            return
        } else if header.contains("people") || header.contains("put first") {
            readWhole(header, rows)
        } else if item != nil, let breakdown = breakdown(headedBy: header) {
            readGroups(breakdown, header, rows)
        }
    }

    /// Over everybody: a row for each choice.
    private mutating func readWhole(_ header: [String], _ rows: ArraySlice<[String]>) {
        guard let item else { return missPlace() }
        var other = ""
        for cells in rows {
            let label = cells[0].withSingleBlanks
            func cell(_ name: String) -> String {
                header.firstIndex(of: name).flatMap { cells.indices.contains($0 + 1) ? cells[$0 + 1] : nil } ?? ""
            }
            let percent = Double(cell("share").replacing("%", with: ""))
            guard item.content != .ranking else {
                readRanked(label, first: cell("put first"), percent, ranked: cell("ranked"), place: cell("mean place"))
                continue
            }
            guard var number = ShownNumber(cell("people")), let (measure, code) = line(label, of: item, behind: other)
            else { continue }
            other = code
            number.percent = percent
            add(row(measure, number, code: code))
            if let denied = ShownNumber(cell("only denied")), measure == "theme" {
                add(row("theme-only-denied", denied, code: code))
            }
        }
    }

    private mutating func readRanked(
        _ label: String, first: String, _ percent: Double?, ranked: String, place: String
    ) {
        guard let item, let code = item.code(called: label) else { return }
        if var number = ShownNumber(first) {
            number.percent = percent
            add(row("first", number, code: code))
        }
        if let number = ShownNumber(ranked) { add(row("ranked", number, code: code)) }
        guard let value = Double(place) else { return }
        add(PublishedRow(item: item.id, measure: "mean-rank", code: code, count: .hidden, value: value))
    }

    /// Which themes go together at a question: "Waiting + Cost".
    private mutating func readPairs(_ rows: ArraySlice<[String]>) {
        guard let item = aside else { return missPlace() }
        let themes = item.sorting?.themes ?? []
        for cells in rows where cells.count > 1 {
            let pairs = themes.indices.flatMap { one in
                themes.dropFirst(one + 1).map { (themes[one], $0) }
            }.filter { one, other in
                let names = [one.title, other.title].map(\.withSingleBlanks)
                return ["\(names[0]) + \(names[1])", "\(names[1]) + \(names[0])"].contains(cells[0].withSingleBlanks)
            }
            guard pairs.count == 1, let both = ShownNumber(cells[1]) else {
                unplace()
                continue
            }
            add(
                PublishedRow(
                    item: item.id, measure: "theme-pair", code: "\(pairs[0].0.id)+\(pairs[0].1.id)", count: both.count))
        }
    }

    /// What a label counts; nil for what is a sum of others, and for what the survey does not have.
    func line(_ label: String, of item: TallyItem, behind other: String) -> (String, String)? {
        if let state = PageSentences.stateLabels.firstIndex(of: label) { return (PublishedRow.states[state], "") }
        if label == "No theme found" { return ("no-theme", "") }
        if label == "wrote something in" { return ("write-in", other) }
        return item.code(called: label).map { code in
            switch item.content {
            case .ranking: ("first", code)
            case .writing: ("theme", code)
            case .distribution, .mentions, .numbers: ("choice", code)
            }
        }
    }

    /// Within the groups of a breakdown: a column for each.
    private mutating func readGroups(_ breakdown: Breakdown, _ header: [String], _ rows: ArraySlice<[String]>) {
        guard let item, !item.question.isBreakdown else { return }
        let name = breakdown.question.id.name
        let codes = header.map { label in
            breakdown.groups.first { $0.readable.withSingleBlanks == label }?.code.name ?? ""
        }
        for cells in rows {
            let label = cells[0].withSingleBlanks
            let average = PageSentences.averageLabels.first { $0.0 == label }?.1
            for (code, text) in zip(codes, cells.dropFirst()) {
                var own: PublishedRow
                if let average {
                    guard item.content == .distribution, let value = Double(text) else { continue }
                    own = PublishedRow(item: item.id, measure: average.rawValue, count: .hidden, value: value)
                } else if let number = ShownNumber(text), let (measure, line) = line(label, of: item, behind: "") {
                    own = row(measure, number, code: line)
                } else {
                    continue
                }
                (own.breakdown, own.group) = (name, code)
                add(own)
            }
        }
    }

    /// How many took part, in all and by the way in which they did.
    private mutating func readReached(_ header: [String], _ rows: ArraySlice<[String]>) {
        guard let column = header.firstIndex(of: "took part") else { return }
        for cells in rows where cells.indices.contains(column + 1) {
            guard let number = ShownNumber(cells[column + 1]) else { continue }
            if cells[0] == "All" {
                add(PublishedRow(measure: "responses", count: number.count))
            } else if let mode = Mode.allCases.first(where: { $0.words == cells[0] || $0.rawValue == cells[0] }) {
                add(PublishedRow(measure: "mode", code: mode.rawValue, count: number.count))
            }
        }
    }
}
