import Interview
import Questionnaire

/// What was counted at one question, or one row of a grid, in one set of responses.
///
/// Adding up is associative and commutative, and a new value is its zero, so files, cores and
/// machines add up the same way.
struct ItemTally: Hashable, Sendable {
    var states = StateCounts()
    /// By choice or theme: the respondents who chose it, ranked it or wrote of it.
    var counts: [Int]
    /// By choice: the respondents who wrote something on its line.
    var writeIns: [Int]
    /// By choice: the respondents who ranked it first.
    var firsts: [Int]
    /// By choice: the sum of the places it was given, counted from 1.
    var placeSums: [Int]
    /// How often each number was given.
    var values = Histogram()
    /// The texts in which no theme was found.
    var withoutTheme = 0

    init(for item: TallyItem) {
        counts = Array(repeating: 0, count: item.width)
        writeIns = Array(repeating: 0, count: item.choices.contains(where: \.isOther) ? item.width : 0)
        firsts = Array(repeating: 0, count: item.content == .ranking ? item.width : 0)
        placeSums = firsts
    }

    mutating func merge(_ other: ItemTally) {
        states.merge(other.states)
        counts.add(other.counts)
        writeIns.add(other.writeIns)
        firsts.add(other.firsts)
        placeSums.add(other.placeSums)
        values.merge(other.values)
        withoutTheme += other.withoutTheme
    }

    mutating func add(_ reading: ItemReading) {
        switch reading {
        case .declined: states.declined += 1
        case .skipped: states.skipped += 1
        case .notAsked: states.notAsked += 1
        case .chose(let indices, let written):
            states.answered += 1
            for index in indices { counts[index] += 1 }
            for index in written { writeIns[index] += 1 }
        case .ranked(let indices):
            states.answered += 1
            for (place, index) in indices.enumerated() {
                counts[index] += 1
                placeSums[index] += place + 1
                if place == 0 { firsts[index] += 1 }
            }
        case .gave(let number):
            states.answered += 1
            values.add(number)
        case .wrote(let themes):
            states.answered += 1
            for index in themes { counts[index] += 1 }
            if themes.isEmpty { withoutTheme += 1 }
        }
    }
}

extension [Int] {
    /// Adds the numbers of another list of the same length, each to the one at its place.
    mutating func add(_ other: [Int]) {
        for index in indices { self[index] += other[index] }
    }
}
