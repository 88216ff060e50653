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
    /// Where the parts of the list start that the response at hand is counted in, and which of the parts each is.
    private var scopes: [(start: Int, number: Int)] = []
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
        scopes.append((0, 0))
        for index in layout.groups.indices {
            let answer = row.answers[layout.groups[index].question]
            if answer.state == .answered, answer.choice >= 0 {
                let number = layout.groups[index].firstScope + answer.choice
                scopes.append((number * layout.stride, number))
            }
        }
        Self.count(row, cells, by: layout, in: scopes, to: &counts, &values, &front)
    }

    /// Adds to the counts of each part. What it changes is lent to it for the length of the row, because asking before
    /// each count whether somebody else holds the same list takes longer than counting.
    private static func count(
        _ row: CodedRow, _ cells: CSVRow, by layout: FlatLayout, in scopes: [(start: Int, number: Int)],
        to counts: inout [Int], _ values: inout [Histogram], _ front: inout ThemeScanner.Front
    ) {
        var list = counts.mutableSpan
        let scopes = scopes.span
        let places = layout.places.span
        for index in places.indices {
            let place = places[index]
            let answer = row.answers[place.question]
            switch answer.state {
            case .answered: break
            case .declined:
                list.addOne(at: place.states + 1, in: scopes)
                continue
            case .skipped:
                list.addOne(at: place.states + 2, in: scopes)
                continue
            case .notAsked:
                list.addOne(at: place.states + 3, in: scopes)
                continue
            }
            switch place.content {
            case .distribution:
                let choice = place.list >= 0 ? row.list[place.list] : answer.choice
                // A row left blank in a grid that was answered was skipped.
                guard choice >= 0 else {
                    list.addOne(at: place.states + 2, in: scopes)
                    continue
                }
                list.addOne(at: place.counts + choice, in: scopes)
                if answer.writeIns != 0, place.writeIns >= 0 { list.addOne(at: place.writeIns + choice, in: scopes) }
            case .mentions:
                list.addOne(atBitsOf: answer.chosen, from: place.counts, in: scopes)
                list.addOne(atBitsOf: answer.writeIns, from: place.writeIns, in: scopes)
            case .ranking:
                for position in 0..<answer.listed {
                    let choice = row.list[place.list + position]
                    list.addOne(at: place.counts + choice, in: scopes)
                    // The third place adds three to the sum of places.
                    for _ in 0...position { list.addOne(at: place.placeSums + choice, in: scopes) }
                    if position == 0 { list.addOne(at: place.firsts + choice, in: scopes) }
                }
            case .numbers:
                for scope in scopes.indices {
                    values[scopes[scope].number * layout.valued + place.values].add(answer.number)
                }
            case .writing:
                let text = unsafe row.text(of: place.question, in: cells)
                let themes = layout.withSorter(of: place.item, language: row.language) {
                    unsafe $0.themes(in: text, &front)
                }
                if themes == 0 { list.addOne(at: place.withoutTheme, in: scopes) }
                list.addOne(atBitsOf: themes, from: place.counts, in: scopes)
            }
            list.addOne(at: place.states, in: scopes)
        }
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

extension MutableSpan<Int> {
    /// Adds one at a place of each part.
    fileprivate mutating func addOne(at place: Int, in parts: Span<(start: Int, number: Int)>) {
        for part in parts.indices { self[parts[part].start &+ place] += 1 }
    }

    /// Adds one at the place of each bit that is set.
    fileprivate mutating func addOne(
        atBitsOf bits: UInt64, from first: Int, in parts: Span<(start: Int, number: Int)>
    ) {
        var rest = bits
        while rest != 0 {
            addOne(at: first + rest.trailingZeroBitCount, in: parts)
            rest &= rest - 1
        }
    }
}
