import Questionnaire

/// What an attacker is after.
struct AttackTargets {
    private(set) var all: [Breach.Target] = []

    init(_ items: [TallyItem], by breakdowns: [Breakdown], _ figures: KnownFigures) {
        let told = breakdowns.map(\.question.id.name).filter { figures.groups[$0] != nil }
        let parts =
            [.everybody]
            + told.flatMap { name in
                (figures.groups[name] ?? []).map { CountPlace.Part.group(breakdown: name, code: $0) }
            }
        all = figures.hidden.filter { $0.item.isEmpty && $0.measure != .people }.sorted { "\($0)" < "\($1)" }
            .map { .hidden($0) }
        for item in items {
            for part in parts where part == .everybody || !item.question.isBreakdown {
                let measures = Self.measures(of: item)
                all += measures.map { CountPlace(part, item.id, $0) }.filter(figures.hidden.contains).map {
                    .hidden($0)
                }
                if item.content == .writing { addDenied(of: item, in: part, figures) }
                addDifferences(of: item, in: part, figures)
            }
            guard !item.question.isBreakdown else { continue }
            for name in told {
                all += Self.measures(of: item).map {
                    .unpublished(CountPlace(.others(breakdown: name), item.id, $0))
                }
            }
        }
    }

    /// The counts that are published of an item.
    static func measures(of item: TallyItem) -> [CountPlace.Measure] {
        let choices = item.choices.map(\.code.name)
        let lines: [CountPlace.Measure] =
            switch item.content {
            case .distribution, .mentions:
                choices.map { .line(.choice, code: $0) }
                    + item.choices.filter(\.isOther).map { .line(.writeIn, code: $0.code.name) }
            case .ranking:
                choices.flatMap { [.line(.first, code: $0), .line(.ranked, code: $0)] }
            case .writing:
                (item.sorting?.themes ?? []).map { .line(.theme, code: $0.id) }
                    + (item.sorting == nil ? [] : [.line(.noTheme, code: "")])
            case .numbers:
                []
            }
        return CountPlace.Measure.states + lines
    }

    /// Those who only deny a theme, and those who do not; and of these those who affirm a theme and not a part of it.
    private mutating func addDenied(of item: TallyItem, in part: CountPlace.Part, _ figures: KnownFigures) {
        func isShown(_ theme: String) -> Bool {
            [.line(.theme, code: theme), .denied(theme)].allSatisfy {
                figures.shown[CountPlace(part, item.id, $0)] != nil
            }
        }
        for theme in item.sorting?.themes.map(\.id) ?? [] {
            let denied = CountPlace(part, item.id, .denied(theme))
            if figures.hidden.contains(denied) { all.append(.hidden(denied)) }
            guard isShown(theme) else { continue }
            all.append(.difference(CountPlace(part, item.id, .line(.theme, code: theme)), denied))
            for whole in item.sorting?.wholes(of: theme) ?? [] where isShown(whole) {
                all.append(
                    .difference(
                        CountPlace(part, item.id, .affirmed(whole)), CountPlace(part, item.id, .affirmed(theme))))
            }
        }
    }

    /// Those who answered and are not in a count, those in a theme and not in a part of it, and those who ranked something
    /// and did not put it first.
    private mutating func addDifferences(of item: TallyItem, in part: CountPlace.Part, _ figures: KnownFigures) {
        func add(_ larger: CountPlace.Measure, _ smaller: CountPlace.Measure) {
            let places = (CountPlace(part, item.id, larger), CountPlace(part, item.id, smaller))
            guard figures.shown[places.0] != nil, figures.shown[places.1] != nil else { return }
            all.append(.difference(places.0, places.1))
        }
        switch item.content {
        case .mentions:
            for choice in item.choices { add(.answered, .line(.choice, code: choice.code.name)) }
        case .writing:
            for theme in item.sorting?.themes ?? [] {
                add(.answered, .line(.theme, code: theme.id))
                guard let parent = item.sorting?.parent(of: theme.id) else { continue }
                add(.line(.theme, code: parent), .line(.theme, code: theme.id))
            }
            for pair in figures.pairs(at: item, in: part) {
                if case .pair(let one, let other) = pair.measure {
                    add(.line(.theme, code: one), pair.measure)
                    add(.line(.theme, code: other), pair.measure)
                }
            }
        case .ranking:
            // Within groups it is hidden how many ranked it, and all the same those who did not may be few.
            guard figures.shown[CountPlace(part, item.id, .answered)] != nil else { return }
            for code in item.choices.map(\.code.name) {
                let ranked = CountPlace(part, item.id, .line(.ranked, code: code))
                all.append(.difference(CountPlace(part, item.id, .answered), ranked))
                all.append(.difference(ranked, CountPlace(part, item.id, .line(.first, code: code))))
            }
        case .distribution, .numbers:
            break
        }
    }
}
