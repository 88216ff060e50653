/// Where in which patterns a word may be after some of its letters: what the states of a ``WordAutomaton`` are made of.
///
/// A place is one number: which pattern, and how many of its letters and wildcards are behind.
struct AutomatonPlaces {
    /// More than any word has.
    static let mostLetters = 256

    private let patterns: [WordPattern]
    private let classes: [UInt8]

    init(_ patterns: [WordPattern], classes: [UInt8]) {
        self.patterns = patterns
        self.classes = classes
    }

    static func start(of pattern: Int) -> Int { pattern * mostLetters }

    /// The places, and those behind a `*` that may stand for nothing, in ascending order.
    func closed(_ places: [Int]) -> [Int] {
        var all = places
        for place in places {
            let scalars = patterns[place / Self.mostLetters].scalars
            var place = place
            // Runs of `*` are one, so this goes on for one step at most.
            while place % Self.mostLetters < scalars.count, scalars[place % Self.mostLetters] == "*" {
                place += 1
                all.append(place)
            }
        }
        all.sort()
        var last = -1
        all.removeAll { place in
            defer { last = place }
            return place == last
        }
        return all
    }

    /// Where one letter more leads: any letter that no pattern asks for here, and each one that some pattern does.
    func next(after places: [Int]) -> (any: [Int], byClass: [Int: [Int]]) {
        var any: [Int] = []
        var byClass: [Int: [Int]] = [:]
        for place in places {
            let scalars = patterns[place / Self.mostLetters].scalars
            let position = place % Self.mostLetters
            guard position < scalars.count else { continue }
            switch scalars[position] {
            case "*": any.append(place)
            case "?": any.append(place + 1)
            case let letter:
                let number = classes[Int(letter.value)]
                // A capital or a mark is in no word that is looked up here.
                guard number > 0, number < WordAutomaton.notInWord else { continue }
                byClass[Int(number), default: []].append(place + 1)
            }
        }
        return (closed(any), byClass.mapValues { closed(any + $0) })
    }

    /// The patterns that a word fits which ends at these places.
    func finished(in places: [Int]) -> [Int] {
        places.filter { patterns[$0 / Self.mostLetters].scalars.count == $0 % Self.mostLetters }
            .map { $0 / Self.mostLetters }
    }
}
