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
    /// What the response at hand adds one to, within each of these parts.
    private var hits: [Int] = []
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
        // Each answer is looked at once, however many groups it counts in.
        hits.removeAll(keepingCapacity: true)
        for index in layout.places.indices { note(row, cells, at: layout.places[index], by: layout) }
        counts.addOne(at: hits, in: scopes, stride: layout.stride)
    }

    /// Notes where a response counts in one item, and counts the number that it gives.
    private mutating func note(_ row: CodedRow, _ cells: CSVRow, at place: FlatLayout.Place, by layout: FlatLayout) {
        let answer = row.answers[place.question]
        switch answer.state {
        case .answered: break
        case .declined: return hits.append(place.states + 1)
        case .skipped: return hits.append(place.states + 2)
        case .notAsked: return hits.append(place.states + 3)
        }
        switch place.content {
        case .distribution:
            let choice = place.list >= 0 ? row.list[place.list] : answer.choice
            // A row left blank in a grid that was answered was skipped.
            guard choice >= 0 else { return hits.append(place.states + 2) }
            hits.append(place.counts + choice)
            if answer.writeIns != 0, place.writeIns >= 0 { hits.append(place.writeIns + choice) }
        case .mentions:
            answer.chosen.forEachBit { hits.append(place.counts + $0) }
            answer.writeIns.forEachBit { hits.append(place.writeIns + $0) }
        case .ranking:
            for position in 0..<answer.listed {
                let choice = row.list[place.list + position]
                hits.append(place.counts + choice)
                // The third place adds three to the sum of places.
                hits.append(contentsOf: repeatElement(place.placeSums + choice, count: position + 1))
                if position == 0 { hits.append(place.firsts + choice) }
            }
        case .numbers: for scope in scopes { values[scope * layout.valued + place.values].add(answer.number) }
        case .writing:
            let text = unsafe row.text(of: place.question, in: cells)
            let themes = layout.withSorter(of: place.item, language: row.language) {
                unsafe $0.themes(in: text, &front)
            }
            if themes == 0 { hits.append(place.withoutTheme) }
            themes.forEachBit { hits.append(place.counts + $0) }
        }
        hits.append(place.states)
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

extension [Int] {
    /// Adds one at each of these places of each of these parts, which are so many numbers long.
    fileprivate mutating func addOne(at places: [Int], in parts: [Int], stride: Int) {
        var list = mutableSpan
        for part in parts {
            let first = part * stride
            for place in places { list[first + place] += 1 }
        }
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
