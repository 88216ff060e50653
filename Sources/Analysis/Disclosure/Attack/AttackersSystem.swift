import Questionnaire
import Responses

/// Everything that follows from what is published and from the survey, as one system of equations.
///
/// An attacker knows the survey: that the states of a question add up to the people, its choices to those who
/// answered it, the groups of a breakdown with the others to everybody, and that a question is asked of those whose
/// earlier answers lead to it. Whatever is published is put in; then each count can be asked how far it can go.
struct AttackersSystem {
    private(set) var bounds: [ClosedRange<Double>] = []
    private(set) var equations: [LinearProgram.Equation] = []
    private(set) var places: [CountPlace: Int] = [:]
    private let figures: KnownFigures
    private let ceiling: Double

    /// - Parameters:
    ///   - items: the questions to put together, in the order of the survey.
    ///   - breakdowns: those whose groups are told of.
    init(_ items: [TallyItem], by breakdowns: [Breakdown], _ figures: KnownFigures) {
        self.figures = figures
        ceiling = Double(figures.ceiling)
        let told = breakdowns.filter { figures.groups[$0.question.id.name] != nil }
        for part in [.everybody] + told.flatMap({ parts(of: $0) }) { add(part, items, by: told) }
        for breakdown in told { addUp(breakdown, items) }
        addWays()
    }

    private func parts(of breakdown: Breakdown) -> [CountPlace.Part] {
        let name = breakdown.question.id.name
        return (figures.groups[name] ?? []).map { .group(breakdown: name, code: $0) } + [.others(breakdown: name)]
    }

    /// The unknown for a count, made when it is first asked for.
    mutating func unknown(_ place: CountPlace) -> Int {
        if let index = places[place] { return index }
        let index = unknown(figures.shown[place].map { Double($0.lowerBound)...Double($0.upperBound) })
        places[place] = index
        return index
    }

    /// A count that has no place of its own.
    mutating func unknownCount() -> Int { unknown(nil) }

    private mutating func unknown(_ range: ClosedRange<Double>?) -> Int {
        bounds.append(range ?? 0...ceiling)
        return bounds.count - 1
    }

    mutating func require(_ terms: [Int: Double], in range: ClosedRange<Double>) {
        equations.append(LinearProgram.Equation(terms, in: range))
    }

    /// That a sum is nought or more, written as terms with a sign.
    mutating func requireAtLeast(_ terms: [Int: Double]) { require(terms, in: 0...(.infinity)) }

    /// That the parts add up to a whole.
    mutating func require(_ whole: Int, isSumOf parts: [Int]) {
        var terms = [whole: -1.0]
        for part in parts { terms[part, default: 0] += 1 }
        require(terms, in: 0...0)
    }
}

// MARK: - One part of the people

extension AttackersSystem {
    private mutating func add(_ part: CountPlace.Part, _ items: [TallyItem], by breakdowns: [Breakdown]) {
        for item in items where part == .everybody || !item.question.isBreakdown {
            addStates(of: item, in: part)
            addContent(of: item, in: part)
        }
        for item in items where part == .everybody || !item.question.isBreakdown {
            guard let condition = item.condition else { continue }
            var routing = RoutingEquations(items: items, part: part)
            let (isTrue, _) = routing.add(condition, to: &self)
            let asked = [.answered, .declined, .skipped].map { unknown(CountPlace(part, item.id, $0)) }
            // Somebody may have left by an ending before the question.
            guard item.mayComeAfterEnding else {
                require(isTrue, isSumOf: asked)
                continue
            }
            requireAtLeast([isTrue: 1, asked[0]: -1, asked[1]: -1, asked[2]: -1])
        }
    }

    private mutating func addStates(of item: TallyItem, in part: CountPlace.Part) {
        let states = CountPlace.Measure.states.map { unknown(CountPlace(part, item.id, $0)) }
        require(unknown(.people(of: part)), isSumOf: states)
        // Every question can be declined: at a kiosk with a key, and in other tools with a choice of theirs.
        if !item.mayBeRoutedPast { require([states[3]: 1], in: 0...0) }
        if figures.takesRequiredAsAnswered, item.question.isRequired { require([states[2]: 1], in: 0...0) }
    }

    private mutating func addContent(of item: TallyItem, in part: CountPlace.Part) {
        let answered = unknown(CountPlace(part, item.id, .answered))
        func place(_ measure: PublishedLine.Measure, _ code: String) -> CountPlace {
            CountPlace(part, item.id, .line(measure, code: code))
        }
        switch item.content {
        case .distribution:
            let counts = item.choices.map { unknown(place(.choice, $0.code.name)) }
            require(answered, isSumOf: counts)
            addAverages(of: item, counts, in: part)
        case .mentions:
            let counts = item.choices.map { unknown(place(.choice, $0.code.name)) }
            addMentions(counts, of: answered, atMost: item.question.atMost)
        case .ranking:
            let firsts = item.choices.map { unknown(place(.first, $0.code.name)) }
            require(answered, isSumOf: firsts)
            for (first, choice) in zip(firsts, item.choices) {
                let ranked = unknown(place(.ranked, choice.code.name))
                requireAtLeast([ranked: 1, first: -1])
                requireAtLeast([answered: 1, ranked: -1])
                let average = AveragePlace(part: part, item: item.id, measure: .meanRank, code: choice.code.name)
                guard let limits = figures.averages[average] else { continue }
                AverageEquations.meanPlace(
                    limits, first: first, ranked: ranked, places: item.question.top ?? item.choices.count
                )
                .forEach { requireAtLeast($0) }
            }
        case .writing:
            addThemes(of: item, answered, in: part)
        case .numbers:
            break
        }
        for choice in item.choices where choice.isOther && item.content != .ranking {
            requireAtLeast([
                unknown(place(.choice, choice.code.name)): 1, unknown(place(.writeIn, choice.code.name)): -1,
            ])
        }
        for measure in AttackTargets.measures(of: item) {
            let share = CountPlace(part, item.id, measure)
            guard let range = figures.shares[share] else { continue }
            let count = unknown(share)
            requireAtLeast([count: 1, answered: -range.lowerBound])
            requireAtLeast([count: -1, answered: range.upperBound])
        }
    }

    private mutating func addAverages(of item: TallyItem, _ counts: [Int], in part: CountPlace.Part) {
        let equations = AverageEquations(
            zip(counts, item.choices).compactMap { count, choice in choice.score.map { (count, $0) } })
        func limits(_ measure: PublishedAverage.Measure) -> AverageLimits? {
            figures.averages[AveragePlace(part: part, item: item.id, measure: measure, code: "")]
        }
        limits(.mean).map(equations.mean)?.forEach { requireAtLeast($0) }
        limits(.median).map(equations.median)?.forEach { requireAtLeast($0) }
    }

    /// Each is one of those who answered, and each of those is in one at least.
    private mutating func addMentions(_ counts: [Int], of answered: Int, atMost most: Int?) {
        for count in counts { requireAtLeast([answered: 1, count: -1]) }
        let all = Dictionary(uniqueKeysWithValues: counts.map { ($0, 1.0) })
        requireAtLeast(all.merging([answered: -1]) { $0 + $1 })
        if let most { requireAtLeast(all.mapValues { -$0 }.merging([answered: Double(most)]) { $0 + $1 }) }
    }

    private mutating func addThemes(of item: TallyItem, _ answered: Int, in part: CountPlace.Part) {
        guard let sorting = item.sorting else { return }
        let without = unknown(CountPlace(part, item.id, .line(.noTheme, code: "")))
        var all = [without: 1.0]
        for theme in sorting.themes {
            let count = unknown(CountPlace(part, item.id, .line(.theme, code: theme.id)))
            all[count] = 1
            requireAtLeast([answered: 1, count: -1, without: -1])
            guard let parent = sorting.parent(of: theme.id) else { continue }
            requireAtLeast([unknown(CountPlace(part, item.id, .line(.theme, code: parent))): 1, count: -1])
        }
        requireAtLeast(all.merging([answered: -1]) { $0 + $1 })
        for pair in figures.pairs(at: item, in: part) {
            guard case .pair(let one, let other) = pair.measure else { continue }
            let themes = [one, other].map { unknown(CountPlace(part, item.id, .line(.theme, code: $0))) }
            let both = unknown(pair)
            for theme in themes { requireAtLeast([theme: 1, both: -1]) }
            // Who wrote of either is not among those without a theme.
            requireAtLeast([answered: 1, themes[0]: -1, themes[1]: -1, both: 1, without: -1])
        }
        addDenied(of: item, sorting, in: part)
    }

    /// Who speaks of a theme only denies it or does not, and who does not only deny a part of it does not only deny it.
    private mutating func addDenied(of item: TallyItem, _ sorting: ThemeSorting, in part: CountPlace.Part) {
        let told = sorting.themes.map(\.id).filter { figures.tellsOfDenied($0, at: item, in: part) }
        guard !told.isEmpty else { return }
        func affirmed(_ theme: String, _ system: inout AttackersSystem) -> Int {
            system.unknown(CountPlace(part, item.id, .affirmed(theme)))
        }
        for theme in told {
            let count = unknown(CountPlace(part, item.id, .line(.theme, code: theme)))
            let denied = unknown(CountPlace(part, item.id, .denied(theme)))
            require(count, isSumOf: [denied, affirmed(theme, &self)])
            for whole in sorting.wholes(of: theme) where told.contains(whole) {
                requireAtLeast([affirmed(whole, &self): 1, affirmed(theme, &self): -1])
            }
        }
        // Of two parts no more can be affirmed at once than were written of together.
        for pair in figures.pairs(at: item, in: part) {
            guard case .pair(let one, let other) = pair.measure, told.contains(one), told.contains(other) else {
                continue
            }
            for whole in sorting.wholes(of: one) where told.contains(whole) && sorting.wholes(of: other).contains(whole)
            {
                requireAtLeast([
                    affirmed(whole, &self): 1, affirmed(one, &self): -1, affirmed(other, &self): -1, unknown(pair): 1,
                ])
            }
        }
    }
}

// MARK: - The parts together

extension AttackersSystem {
    /// The groups of a breakdown and the others are everybody.
    private mutating func addUp(_ breakdown: Breakdown, _ items: [TallyItem]) {
        let parts = parts(of: breakdown)
        let grouped = Set(items.filter { !$0.question.isBreakdown }.map(\.id))
        // In the order in which they were made, so that every run finds the same.
        for (place, _) in places.sorted(by: { $0.value < $1.value })
        where place.part == .everybody && (grouped.contains(place.item) || place.measure == .people) {
            let whole = unknown(place)
            let sum = parts.map { unknown(CountPlace($0, place.item, place.measure)) }
            require(whole, isSumOf: sum)
        }
        // A group is as large as its choice is often made.
        let name = breakdown.question.id.name
        guard items.contains(where: { $0.id == name }) else { return }
        for code in figures.groups[name] ?? [] {
            let size = unknown(.people(of: .group(breakdown: name, code: code)))
            require(size, isSumOf: [unknown(CountPlace(.everybody, name, .line(.choice, code: code)))])
        }
    }
}

// MARK: - The ways in which people came

extension AttackersSystem {
    /// Everybody came in one way, and in one of the languages that are told of.
    private mutating func addWays() {
        let told = Set(figures.shown.keys.filter(\.item.isEmpty)).union(figures.hidden.filter(\.item.isEmpty))
        let languages = told.filter { if case .language = $0.measure { true } else { false } }
            .sorted { "\($0)" < "\($1)" }
        let people = unknown(.people(of: .everybody))
        if told.contains(where: { if case .mode = $0.measure { true } else { false } }) {
            require(
                people,
                isSumOf: Mode.allCases.map { unknown(CountPlace(.everybody, "", .mode($0.rawValue))) })
        }
        guard !languages.isEmpty else { return }
        require(people, isSumOf: languages.map { unknown($0) })
    }
}

// MARK: - What is asked of it

extension AttackersSystem {
    /// What a target is the sum of.
    mutating func terms(of target: Breach.Target) -> [Int: Double] {
        switch target {
        case .hidden(let place), .unpublished(let place), .change(let place): [unknown(place): 1]
        case .difference(let larger, let smaller): [unknown(larger): 1, unknown(smaller): -1]
        case .earlier(let target): terms(of: target)
        }
    }

    /// Takes in the system of an earlier publication.
    ///
    /// - Returns: how far its unknowns have moved.
    mutating func join(_ earlier: AttackersSystem) -> Int {
        let offset = bounds.count
        bounds += earlier.bounds
        equations += earlier.equations.map { equation in
            LinearProgram.Equation(
                Dictionary(uniqueKeysWithValues: equation.terms.map { ($0.key + offset, $0.value) }),
                in: equation.range)
        }
        return offset
    }

    /// That no count has fallen since, and the counts of those who came later where both are shown.
    mutating func growth(
        since earlier: AttackersSystem, _ offset: Int, of figures: KnownFigures, _ before: KnownFigures
    ) -> [(Breach.Target, [Int: Double])] {
        var targets: [(Breach.Target, [Int: Double])] = []
        for (place, index) in places.sorted(by: { $0.value < $1.value }) {
            guard let own = earlier.places[place] else { continue }
            let terms = [index: 1.0, own + offset: -1.0]
            requireAtLeast(terms)
            if figures.shown[place] != nil, before.shown[place] != nil { targets.append((.change(place), terms)) }
        }
        return targets
    }
}
