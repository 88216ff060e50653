import Questionnaire

/// Between what the counts lie that an analysis shows rounded.
struct RoundedCounts {
    private let release: Release
    /// By item: the choices of a scale that count as its top two and as its bottom two.
    private let ends: [String: (top: [Choice], bottom: [Choice])]

    init(_ figures: EditionFigures) {
        release = figures.analysis.release
        ends = Dictionary(
            figures.plan.items.map { item in
                (item.id, (item.topTwo.map { item.choices[$0] }, item.bottomTwo.map { item.choices[$0] }))
            }
        ) { first, _ in first }
    }

    /// The top two and the bottom two of a scale, with their labels; nil where it has none.
    func ends(of item: String) -> (top: [Choice], bottom: [Choice])? {
        ends[item].flatMap { $0.top.isEmpty ? nil : $0 }
    }

    /// What a line is about, in the words of the survey.
    func labels(_ line: PublishedLine, of item: String) -> [String] {
        guard line.measure == .topTwo, let ends = ends(of: item) else { return [line.label] }
        return ends.top.map(\.readable)
    }

    /// Nil where nothing is shown.
    func range(_ cell: PublishedCell) -> ClosedRange<Int>? {
        guard let shown = cell.shown else { return nil }
        guard case .publication(let rules) = release else { return shown...shown }
        if case .about = cell { return RoughSize.known(about: shown, under: rules) }
        return rules.known(shownAs: shown)
    }

    func range(_ line: PublishedLine, of item: PublishedItem) -> ClosedRange<Int>? {
        guard line.measure == .topTwo else { return range(line.count) }
        return ends(of: item.id).flatMap { sum($0.top, of: item) }
    }

    /// Some choices of an item together.
    func sum(_ choices: [Choice], of item: PublishedItem) -> ClosedRange<Int>? {
        let codes = Set(choices.map(\.code.name))
        return sum(item.lines.filter { $0.measure == .choice && codes.contains($0.code) }.map(\.count))
    }

    /// Those who answered; where that is the sum of what is shown, between the sums of what that lies between.
    func answered(_ item: PublishedItem) -> ClosedRange<Int>? {
        guard case .sum = item.answered else { return range(item.answered) }
        return sum(item.lines.filter { $0.measure == (item.kind == .rank ? .first : .choice) }.map(\.count))
    }

    /// A line against the rest of those who answered, as a row of a table; nil where one of them is hidden.
    func againstRest(_ line: PublishedLine, of item: PublishedItem) -> [ClosedRange<Int>]? {
        guard let own = range(line, of: item), let all = answered(item) else { return nil }
        return [own, max(0, all.lowerBound - own.upperBound)...max(0, all.upperBound - own.lowerBound)]
    }

    private func sum(_ cells: [PublishedCell]) -> ClosedRange<Int>? {
        let ranges = cells.compactMap(range)
        guard ranges.count == cells.count else { return nil }
        return ranges.reduce(0) { $0 + $1.lowerBound }...ranges.reduce(0) { $0 + $1.upperBound }
    }
}
