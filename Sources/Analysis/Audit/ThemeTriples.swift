import Questionnaire

/// What three themes say together whose pairs all stand there: each of the eight ways to have written of them.
///
/// All eight move with one number, how many wrote of all three, so together with the pairs a few can be known where each
/// pair on its own leaves room. Every three are a small system of their own.
struct ThemeTriples {
    /// Nil where no numbers at all could be all of these.
    private(set) var breaches: [Breach]? = []

    init(_ items: [TallyItem], _ figures: KnownFigures, threshold: Int) {
        for item in items where item.content == .writing {
            for themes in Self.told(item, figures) {
                guard let found = Self.breaches(of: themes, at: item, figures, threshold: threshold) else {
                    breaches = nil
                    return
                }
                breaches?.append(contentsOf: found)
            }
        }
    }

    private static func count(_ measure: CountPlace.Measure, _ item: TallyItem, _ figures: KnownFigures)
        -> ClosedRange<Int>?
    { figures.shown[CountPlace(.everybody, item.id, measure)] }

    /// How many wrote of two themes; of a theme and its part, as many as wrote of the part.
    private static func both(_ one: String, _ other: String, _ item: TallyItem, _ figures: KnownFigures)
        -> ClosedRange<Int>?
    {
        if item.sorting?.wholes(of: other).contains(one) == true {
            return count(.line(.theme, code: other), item, figures)
        }
        if item.sorting?.wholes(of: one).contains(other) == true {
            return count(.line(.theme, code: one), item, figures)
        }
        return count(.pair(one, other), item, figures)
    }

    /// The threes of which all pairs are told, or follow from the counts.
    private static func told(_ item: TallyItem, _ figures: KnownFigures) -> [[String]] {
        let themes = (item.sorting?.themes ?? []).map(\.id)
        guard !figures.pairs(at: item, in: .everybody).isEmpty else { return [] }
        return themes.indices.flatMap { first in
            themes.indices.dropFirst(first + 1).flatMap { second -> [[String]] in
                guard both(themes[first], themes[second], item, figures) != nil else { return [] }
                return themes[(second + 1)...].filter { third in
                    both(themes[first], third, item, figures) != nil
                        && both(themes[second], third, item, figures) != nil
                }.map { [themes[first], themes[second], $0] }
            }
        }
    }

    private static func breaches(
        of themes: [String], at item: TallyItem, _ figures: KnownFigures, threshold: Int
    ) -> [Breach]? {
        // The bits of a way say of which of the three it is.
        let ways = 0..<8
        func has(_ way: Int, _ place: Int) -> Bool { way & 1 << place != 0 }
        let wholes = themes.indices.map { part in
            themes.indices.filter { item.sorting?.wholes(of: themes[part]).contains(themes[$0]) == true }
        }
        let most = Double(figures.ceiling)
        let bounds = ways.map { way in
            let isImpossible = themes.indices.contains { part in
                has(way, part) && wholes[part].contains { !has(way, $0) }
            }
            return isImpossible ? 0...0 : 0...most
        }
        var equations: [LinearProgram.Equation] = []
        func require(_ range: ClosedRange<Int>?, isSumOf isCounted: (Int) -> Bool) {
            guard let range else { return }
            equations.append(
                LinearProgram.Equation(
                    Dictionary(uniqueKeysWithValues: ways.filter(isCounted).map { ($0, 1) }),
                    in: Double(range.lowerBound)...Double(range.upperBound)))
        }
        require(count(.answered, item, figures)) { _ in true }
        for place in themes.indices {
            require(count(.line(.theme, code: themes[place]), item, figures)) { has($0, place) }
            for other in themes.indices.dropFirst(place + 1) {
                require(both(themes[place], themes[other], item, figures)) { has($0, place) && has($0, other) }
            }
        }
        let program = LinearProgram(bounds: bounds, equations: equations)
        guard let known = program.extreme(of: [:], isLargest: true) else { return nil }
        return ways.compactMap { way in
            // Where it may be nobody, or enough of them, there is nothing to find.
            guard known[way] > 1e-6, known[way] < Double(threshold) - 1e-6,
                let low = program.extreme(of: [way: 1], isLargest: false)?[way], low > 1e-6,
                let high = program.extreme(of: [way: 1], isLargest: true)?[way], high < Double(threshold) - 1e-6
            else { return nil }
            let place = CountPlace(.everybody, item.id, .three(themes, having: themes.indices.map { has(way, $0) }))
            let least = Int((low - 1e-6).rounded(.up))
            return Breach(
                target: .unpublished(place), range: least...max(least, Int((high + 1e-6).rounded(.down))))
        }
    }
}
