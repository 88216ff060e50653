/// Finds all patterns that an ASCII word fits in one step a letter: the patterns of a ``WordIndex`` as one
/// deterministic automaton.
struct WordAutomaton: Sendable {
    /// Letters and digits, as classes of the bytes that no pattern tells apart; what is not part of a plain
    /// word is at least ``notInWord``.
    let classes: [UInt8]
    static let notInWord: UInt8 = 0x80
    /// A row for each state: where the row of the next state starts, for each class, and behind these the outcome of a
    /// word that ends there; 0 where it fits no pattern. The first row leads nowhere.
    ///
    /// Where a row starts stands here in place of its number, because each letter waits for the step of the one before.
    let steps: [UInt32]
    /// Where the row starts in which words start.
    let start: Int
    /// Where the outcome stands in a row.
    let outcomePlace: Int
    /// By outcome: the patterns that the word fits.
    let patterns: [[Int]]

    /// - Returns: nil when so many patterns begin with a wildcard that the automaton would grow too large.
    init?(_ patterns: [WordPattern]) {
        // A letter beyond ASCII is in no word that is looked up here.
        let numbers = patterns.indices.filter { patterns[$0].scalars.allSatisfy(\.isASCII) }
        var classes = [UInt8](repeating: Self.notInWord, count: 256)
        for byte in Self.wordBytes { classes[Int(byte)] = 0 }
        var known = 0
        for scalar in numbers.lazy.flatMap({ patterns[$0].scalars }) {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            guard classes[Int(byte)] == 0, byte & 0xDF < 0x41 || byte >= 0x61 else { continue }
            known += 1
            classes[Int(byte)] = UInt8(known)
        }
        for capital in UInt8(ascii: "A")...UInt8(ascii: "Z") { classes[Int(capital)] = classes[Int(capital | 0x20)] }
        self.classes = classes
        let classCount = known + 1
        (start, outcomePlace) = (classCount + 1, classCount)

        let reading = AutomatonPlaces(patterns, numbers, classes: classes)
        var states = [[], reading.start]
        var numberOfState = [states[0]: 0, states[1]: 1]
        var steps = [UInt32](repeating: 0, count: classCount)
        var work = 0
        var state = 1
        while state < states.count {
            let (next, byLetter) = reading.next(after: states[state])
            func number(_ places: [Int]) -> UInt32 {
                work += places.count + 1
                if let number = numberOfState[places] { return UInt32(number) }
                numberOfState[places] = states.count
                states.append(places)
                return UInt32(states.count - 1)
            }
            // Most letters lead to the same place, which is most often nowhere.
            steps.append(contentsOf: repeatElement(number(next), count: classCount))
            for (letter, places) in byLetter { steps[state * classCount + letter] = number(places) }
            guard steps.count < Self.mostSteps, work < Self.mostWork else { return nil }
            state += 1
        }
        var found: [[Int]] = [[]]
        var numberOfFound: [[Int]: Int] = [[]: 0]
        let ends = states.map { places in
            let fitting = reading.finished(in: places)
            let number = numberOfFound[fitting] ?? found.count
            if number == found.count {
                numberOfFound[fitting] = number
                found.append(fitting)
            }
            return UInt32(number)
        }
        self.patterns = found
        self.steps = Self.inReadingOrder(steps, ends, classCount: classCount)
    }

    /// The rows of the states, with those of a word one behind the other, as the memory is read: that is what counts
    /// once there are too many states to be kept near at hand.
    ///
    /// - Parameters:
    ///   - steps: by state and class, the number of the next state.
    ///   - outcomes: by state.
    private static func inReadingOrder(_ steps: [UInt32], _ outcomes: [UInt32], classCount: Int) -> [UInt32] {
        var order = [0]
        var places = [UInt32?](repeating: nil, count: outcomes.count)
        places[0] = 0
        var open = [1]
        while let state = open.popLast() {
            guard places[state] == nil else { continue }
            places[state] = UInt32(order.count)
            order.append(state)
            for step in steps[(state * classCount)..<((state + 1) * classCount)].reversed()
            where places[Int(step)] == nil {
                open.append(Int(step))
            }
        }
        let row = UInt32(classCount + 1)
        return order.flatMap { state in
            steps[(state * classCount)..<((state + 1) * classCount)].map { (places[Int($0)] ?? 0) * row }
                + [outcomes[state]]
        }
    }

    /// 40 MB; a codebook of 12,000 words takes less than half of it.
    private static let mostSteps = 10_000_000
    /// What takes about a second to put together.
    private static let mostWork = 10_000_000

    private static let wordBytes =
        Array(UInt8(ascii: "a")...UInt8(ascii: "z")) + Array(UInt8(ascii: "A")...UInt8(ascii: "Z"))
        + Array(UInt8(ascii: "0")...UInt8(ascii: "9"))
}
