/// Finds all patterns that an ASCII word fits in one step a letter: the patterns of a ``WordIndex`` as one
/// deterministic automaton.
struct WordAutomaton: Sendable {
    /// Letters and digits, as classes of the bytes that no pattern tells apart; what is not part of a plain
    /// word is at least ``notInWord``.
    let classes: [UInt8]
    static let notInWord: UInt8 = 0x80
    let classCount: Int
    /// The next state for each state and class; words start in state 1, and state 0 leads nowhere.
    let steps: [UInt16]
    /// By state: the outcome of a word that ends there; 0 where it fits no pattern.
    let outcomes: [UInt16]
    /// By outcome: the patterns that the word fits.
    let patterns: [[Int]]

    /// - Returns: nil when so many patterns begin with a wildcard that the automaton would grow too large.
    init?(_ patterns: [WordPattern]) {
        // A letter beyond ASCII is in no word that is looked up here.
        let numbers = patterns.indices.filter {
            patterns[$0].scalars.allSatisfy(\.isASCII) && patterns[$0].scalars.count < 256
        }
        guard patterns.allSatisfy({ $0.scalars.count < 256 }) else { return nil }
        var classes = [UInt8](repeating: Self.notInWord, count: 256)
        for byte in Self.wordBytes { classes[Int(byte)] = 0 }
        var letters: [UInt8] = []
        for scalar in numbers.flatMap({ patterns[$0].scalars }) {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            guard classes[Int(byte)] == 0, byte & 0xDF < 0x41 || byte >= 0x61 else { continue }
            letters.append(byte)
            classes[Int(byte)] = UInt8(letters.count)
        }
        for capital in UInt8(ascii: "A")...UInt8(ascii: "Z") { classes[Int(capital)] = classes[Int(capital | 0x20)] }
        self.classes = classes
        classCount = letters.count + 1

        /// Where in which pattern a word may be, after what was read of it.
        func closed(_ places: Set<Int>) -> [Int] {
            var all = places
            var open = Array(places)
            while let place = open.popLast() {
                let (pattern, position) = (place >> 8, place & 0xFF)
                let scalars = patterns[pattern].scalars
                if position < scalars.count, scalars[position] == "*", all.insert(place + 1).inserted {
                    open.append(place + 1)
                }
            }
            return all.sorted()
        }
        var states: [[Int]] = [[], closed(Set(numbers.map { $0 << 8 }))]
        var known = [states[0]: 0, states[1]: 1]
        var steps = [UInt16](repeating: 0, count: classCount)
        var state = 1
        while state < states.count {
            for number in 0..<classCount {
                let letter = number == 0 ? nil : Unicode.Scalar(letters[number - 1])
                var next: Set<Int> = []
                for place in states[state] {
                    let scalars = patterns[place >> 8].scalars
                    let position = place & 0xFF
                    guard position < scalars.count else { continue }
                    if scalars[position] == "*" {
                        next.insert(place)
                    } else if scalars[position] == "?" || scalars[position] == letter {
                        next.insert(place + 1)
                    }
                }
                let places = closed(next)
                if known[places] == nil {
                    known[places] = states.count
                    states.append(places)
                }
                steps.append(UInt16(known[places] ?? 0))
            }
            guard states.count < Self.mostStates else { return nil }
            state += 1
        }
        self.steps = steps

        var found: [[Int]] = [[]]
        var numberOfFound: [[Int]: Int] = [[]: 0]
        outcomes = states.map { places in
            let fitting = places.filter { $0 & 0xFF == patterns[$0 >> 8].scalars.count }.map { $0 >> 8 }
            let number = numberOfFound[fitting] ?? found.count
            if number == found.count {
                numberOfFound[fitting] = number
                found.append(fitting)
            }
            return UInt16(number)
        }
        self.patterns = found
    }

    private static let mostStates = 20_000

    private static let wordBytes =
        Array(UInt8(ascii: "a")...UInt8(ascii: "z")) + Array(UInt8(ascii: "A")...UInt8(ascii: "Z"))
        + Array(UInt8(ascii: "0")...UInt8(ascii: "9"))
}
