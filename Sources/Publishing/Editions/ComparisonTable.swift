import Analysis
import Questionnaire

/// The figures of one item in every edition, and what changed.
struct ComparisonTable {
    let table: FigureTable

    /// Over everybody: every line, the averages and the four states.
    init(_ item: ComparedItem, of comparison: EditionComparison) {
        let lines = item.lines.filter(Self.isShown).map { line in
            FigureTable.Row(line.label, Self.figures(line, item))
        }
        let averages = (item.figures.compactMap(\.self).last?.averages ?? []).filter { $0.measure != .meanRank }
            .map { average in
                FigureTable.Row(
                    average.label,
                    item.figures.map { figure in
                        guard let figure, let own = figure.averages.first(where: { $0.measure == average.measure })
                        else { return Self.absent }
                        return AnalysisWording.value(own, of: figure)
                    } + Self.nothing)
            }
        table = FigureTable(header: Self.header(comparison), rows: lines + averages + Self.states(item))
    }

    /// By groups: under the name of each the lines that are compared, and how many answered.
    init(_ groups: [(label: String, item: ComparedItem)], of comparison: EditionComparison) {
        let rows = groups.flatMap { group, item -> [FigureTable.Row] in
            let lines = item.lines.filter { $0.measure != .writeIn && $0.measure != .ranked && $0.measure != .noTheme }
                .filter(Self.isShown)
            // The top two of a scale speak for its steps.
            let together = lines.filter { $0.measure == .topTwo }
            let own = (together.isEmpty ? lines : together).map {
                FigureTable.Row($0.label, depth: 1, Self.figures($0, item))
            }
            guard !own.isEmpty else { return [] }
            return [FigureTable.Row(group, comparison.editions.map { _ in "" } + Self.nothing)] + own
                + [Self.states(item)[0]].map { FigureTable.Row($0.label, depth: 1, $0.figures) }
        }
        table = FigureTable(header: Self.header(comparison), rows: rows)
    }

    /// The themes that have no row, named in one sentence.
    static func unshown(_ item: ComparedItem) -> String? {
        let names = item.lines.filter { $0.measure == .theme && !isShown($0) }.map(\.label)
        guard !names.isEmpty else { return nil }
        return "Hidden \(AnalysisWording.hidden) or 0 in every edition: \(names.joined(separator: "; "))."
    }

    private static let absent = "-"
    /// Where nothing is compared.
    private static let nothing = ["", "", ""]

    private static func header(_ comparison: EditionComparison) -> [String] {
        comparison.editions.map(\.label) + ["change", "likely range", "clear?"]
    }

    /// A theme that no edition shows a number of is only named; so is the line of "something else".
    private static func isShown(_ line: ComparedLine) -> Bool {
        switch line.measure {
        case .writeIn, .ranked: false
        case .theme: line.figures.contains { ($0?.count.shown ?? 0) > 0 }
        case .choice, .topTwo, .first, .noTheme: true
        }
    }

    private static func figures(_ line: ComparedLine, _ item: ComparedItem) -> [String] {
        let own = zip(line.figures, item.figures).map { figure, item in
            guard let figure else { return item == nil ? absent : "" }
            let count = AnalysisWording.count(figure.count)
            return figure.share == nil ? count : "\(AnalysisWording.percent(figure.share)) (\(count))"
        }
        guard let change = line.change else { return own + nothing }
        return own + [
            ComparisonWording.signed(change.points),
            "\(ComparisonWording.signed(change.lower)) to \(ComparisonWording.signed(change.upper))",
            ComparisonWording.word(change.verdict),
        ]
    }

    private static func states(_ item: ComparedItem) -> [FigureTable.Row] {
        let states: [(String, (PublishedItem) -> PublishedCell)] = [
            ("Answered", \.answered), ("Preferred not to say", \.declined), ("Skipped", \.skipped),
            ("Not asked", \.notAsked),
        ]
        return states.map { label, state in
            FigureTable.Row(
                label, item.figures.map { $0.map { AnalysisWording.count(state($0)) } ?? absent } + nothing)
        }
    }
}
