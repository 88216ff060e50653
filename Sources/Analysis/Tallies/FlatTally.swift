import Questionnaire
import Responses

/// The counts of many responses in one flat list, which is quick to add to and to merge.
struct FlatTally: Sendable {
    private var counts: [Int]
    private var values: [Histogram]
    private var modes: [Int]
    /// Those who answered at least one question.
    private var answered: [Int]
    private var languages: [Int]
    /// The responses that did not come in numbers.
    private var full: Tally
    /// The parts of the list that the response at hand is counted in.
    private var scopes: [Int] = []
    private var front = ThemeScanner.Front()

    init(for layout: FlatLayout) {
        counts = Array(repeating: 0, count: layout.stride * layout.scopes)
        values = Array(repeating: Histogram(), count: layout.valued * layout.scopes)
        modes = Array(repeating: 0, count: Mode.allCases.count)
        answered = modes
        languages = Array(repeating: 0, count: layout.coded.languages.count)
        full = Tally(layout.plan)
    }

    mutating func add(_ response: Response) { full.add(response) }

    mutating func merge(_ other: FlatTally) {
        counts.add(other.counts)
        modes.add(other.modes)
        answered.add(other.answered)
        languages.add(other.languages)
        for index in values.indices { values[index].merge(other.values[index]) }
        full.merge(other.full)
    }

    /// Counts a response, as ``Tally/add(_:)`` does.
    mutating func add(_ row: CodedRow, _ cells: CSVRow, by layout: FlatLayout) {
        modes[row.mode] += 1
        if row.answers.contains(where: { $0.state == .answered }) { answered[row.mode] += 1 }
        languages[row.language] += 1
        scopes.removeAll(keepingCapacity: true)
        scopes.append(0)
        for index in layout.groups.indices {
            let answer = row.answers[layout.groups[index].question]
            if answer.state == .answered, answer.choice >= 0 {
                scopes.append(layout.groups[index].firstScope + answer.choice)
            }
        }
        for index in layout.places.indices { add(row, cells, to: layout.places[index], by: layout) }
    }

    private mutating func add(_ row: CodedRow, _ cells: CSVRow, to place: FlatLayout.Place, by layout: FlatLayout) {
        let answer = row.answers[place.question]
        let stride = layout.stride
        let used = place.isBroken ? scopes.count : 1
        func count(_ offset: Int, _ amount: Int = 1) {
            for scope in 0..<used { counts[scopes[scope] * stride + offset] += amount }
        }
        switch answer.state {
        case .answered: break
        case .declined: return count(place.states + 1)
        case .skipped: return count(place.states + 2)
        case .notAsked: return count(place.states + 3)
        }
        switch place.content {
        case .distribution:
            let choice = place.list >= 0 ? row.list[place.list] : answer.choice
            // A row left blank in a grid that was answered was skipped.
            guard choice >= 0 else { return count(place.states + 2) }
            count(place.counts + choice)
            if answer.writeIns != 0, place.writeIns >= 0 { count(place.writeIns + choice) }
        case .mentions:
            answer.chosen.forEachBit { count(place.counts + $0) }
            answer.writeIns.forEachBit { count(place.writeIns + $0) }
        case .ranking:
            for position in 0..<answer.listed {
                let choice = row.list[place.list + position]
                count(place.counts + choice)
                count(place.placeSums + choice, position + 1)
                if position == 0 { count(place.firsts + choice) }
            }
        case .numbers:
            for scope in 0..<used { values[scopes[scope] * layout.valued + place.values].add(answer.number) }
        case .writing:
            let sorter = layout.sorters[place.item][row.language]
            let themes = unsafe sorter.themes(in: row.text(of: place.question, in: cells), &front)
            if themes == 0 { count(place.withoutTheme) }
            themes.forEachBit { count(place.counts + $0) }
        }
        count(place.states)
    }

    /// The same counts in the form that everything else works with.
    func tally(by layout: FlatLayout) -> Tally {
        var flat = TallyCounts(for: layout.plan)
        for (mode, count) in zip(Mode.allCases, modes) where count > 0 { flat.responsesByMode[mode] = count }
        for (mode, count) in zip(Mode.allCases, answered) where count > 0 { flat.answeredByMode[mode] = count }
        for (language, count) in zip(layout.coded.languages, languages) where count > 0 {
            flat.responsesByLanguage[language] = count
        }
        flat.responses = modes.reduce(0, +)
        for place in layout.places {
            flat.whole[place.item] = item(place, scope: 0, layout)
            for breakdown in flat.groups.indices where place.isBroken {
                for group in flat.groups[breakdown].indices {
                    let scope = layout.groups[breakdown].firstScope + group
                    flat.groups[breakdown][group][place.item] = item(place, scope: scope, layout)
                }
            }
        }
        var tally = full
        tally.merge(Tally(layout.plan, counts: flat))
        return tally
    }

    private func item(_ place: FlatLayout.Place, scope: Int, _ layout: FlatLayout) -> ItemTally {
        var item = ItemTally(for: layout.plan.items[place.item])
        let base = scope * layout.stride
        func take(_ offset: Int, _ old: [Int]) -> [Int] {
            old.isEmpty ? old : Array(counts[(base + offset)..<(base + offset + place.width)])
        }
        item.states.answered = counts[base + place.states]
        item.states.declined = counts[base + place.states + 1]
        item.states.skipped = counts[base + place.states + 2]
        item.states.notAsked = counts[base + place.states + 3]
        item.counts = take(place.counts, item.counts)
        item.writeIns = take(place.writeIns, item.writeIns)
        item.firsts = take(place.firsts, item.firsts)
        item.placeSums = take(place.placeSums, item.placeSums)
        item.withoutTheme = counts[base + place.withoutTheme]
        if place.content == .numbers { item.values = values[scope * layout.valued + place.values] }
        return item
    }
}

extension UInt64 {
    fileprivate func forEachBit(_ body: (Int) -> Void) {
        var rest = self
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }
}
