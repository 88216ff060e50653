import Questionnaire

extension ComparedLine {
    /// The lines of an item in the latest edition, and behind them those that only earlier ones have.
    ///
    /// - Parameters:
    ///   - figures: by edition.
    ///   - scores: where each edition stands in time; nil for one that is not compared.
    static func lines(of figures: [PublishedItem?], at scores: [Double?], for release: Release) -> [ComparedLine] {
        var seen: [(measure: PublishedLine.Measure, code: String, label: String)] = []
        for line in figures.reversed().compactMap(\.self).flatMap(\.lines)
        where !seen.contains(where: { $0.measure == line.measure && $0.code == line.code }) {
            seen.append((line.measure, line.code, line.label))
        }
        let tested = tested(seen.map { ($0.measure, $0.code) }, of: figures.compactMap(\.self).last)
        return seen.enumerated().map { index, line in
            let own = figures.map { item in
                item?.lines.first { $0.measure == line.measure && $0.code == line.code }
            }
            let samples = zip(zip(own, figures), scores).compactMap { pair, score in
                sample(pair.0, pair.1, score)
            }
            let places = if case .publication = release { 0 } else { 1 }
            return ComparedLine(
                measure: line.measure, code: line.code, label: line.label, figures: own,
                change: PublishedChange(samples, isTested: tested.contains(index), places: places))
        }
    }

    /// What a share is worked out from, where it is given. What is said only roughly is not enough.
    private static func sample(_ line: PublishedLine?, _ item: PublishedItem?, _ score: Double?)
        -> (count: Int, base: Int, score: Double)?
    {
        guard let score, line?.share != nil, case .count(let count)? = line?.count,
            case .count(let base)? = item?.answered
        else { return nil }
        // Rounding can lift a count over its base.
        return (min(count, base), base, score)
    }

    /// The places of the lines that are looked through for changes.
    ///
    /// The top two of a scale speak for its steps, and "yes" for "no": whoever tests both sides of one thing
    /// tests it twice.
    private static func tested(
        _ lines: [(measure: PublishedLine.Measure, code: String)], of item: PublishedItem?
    ) -> Set<Int> {
        let places = { (measure: PublishedLine.Measure) in lines.indices.filter { lines[$0].measure == measure } }
        switch item?.kind {
        case .one, .scale, .yesNo, .grid:
            let together = places(.topTwo)
            let choices = places(.choice)
            return Set(!together.isEmpty ? together : choices.count == 2 ? Array(choices.prefix(1)) : choices)
        case .many: return Set(places(.choice))
        case .rank: return Set(places(.first))
        case .text, .longText: return Set(places(.theme))
        case .number, .note, nil: return []
        }
    }
}
