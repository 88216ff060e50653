/// Where in which patterns a word may be after some of its letters: what the states of a ``WordAutomaton`` are made of.
///
/// A place is a node of the tree of the patterns, by its number: patterns that begin alike are at one place for as long as
/// they are alike.
struct AutomatonPlaces {
    private struct Node {
        /// Where a letter leads, by its class; from most nodes few do.
        var letters: [(letter: Int, place: Int)] = []
        /// Behind a `?`.
        var afterOne: Int?
        /// Behind a `*`.
        var afterAny: Int?
        /// Whether it is behind a `*` itself, which takes one letter more.
        var stays = false
        /// The patterns that end here.
        var ends: [Int] = []
    }

    private var nodes = [Node()]

    /// - Parameters:
    ///   - numbers: which of the patterns.
    ///   - classes: by byte; 0 and what is no part of a word are letters of no word that is looked up.
    init(_ patterns: [WordPattern], _ numbers: [Int], classes: [UInt8]) {
        for number in numbers {
            if let end = end(of: patterns[number], classes) { nodes[end].ends.append(number) }
        }
    }

    /// The place where a pattern ends, with the way there; nil for one that no word fits.
    private mutating func end(of pattern: WordPattern, _ classes: [UInt8]) -> Int? {
        var place = 0
        for scalar in pattern.scalars {
            switch scalar {
            case "*":
                place = added(nodes[place].afterAny, to: place) { $0.afterAny = $1 }
                nodes[place].stays = true
            case "?": place = added(nodes[place].afterOne, to: place) { $0.afterOne = $1 }
            case let letter:
                let number = classes[Int(letter.value)]
                // A capital or a mark is in no word that is looked up here.
                guard number > 0, number < WordAutomaton.notInWord else { return nil }
                let known = nodes[place].letters.first { $0.letter == Int(number) }?.place
                place = added(known, to: place) { $0.letters.append((Int(number), $1)) }
            }
        }
        return place
    }

    /// The place that is there already, or a new one, put where it hangs.
    private mutating func added(_ known: Int?, to parent: Int, _ hang: (inout Node, Int) -> Void) -> Int {
        if let known { return known }
        hang(&nodes[parent], nodes.count)
        nodes.append(Node())
        return nodes.count - 1
    }

    /// Where words start.
    var start: [Int] { closed([0]) }

    /// The places, and those behind a `*` that may stand for nothing, in ascending order.
    private func closed(_ places: [Int]) -> [Int] {
        // Runs of `*` are one, so this goes on for one step at most.
        let behind = places.compactMap { nodes[$0].afterAny }
        guard places.count + behind.count > 1 else { return places }
        var all = (places + behind).sorted()
        var last = -1
        all.removeAll { place in
            defer { last = place }
            return place == last
        }
        return all
    }

    /// Where one letter more leads: any letter that no pattern asks for here, and each one that some pattern does.
    func next(after places: [Int]) -> (any: [Int], byLetter: [(letter: Int, places: [Int])]) {
        var any: [Int] = []
        var steps: [(letter: Int, place: Int)] = []
        for place in places {
            if nodes[place].stays { any.append(place) }
            if let next = nodes[place].afterOne { any.append(next) }
            steps += nodes[place].letters
        }
        // One place knows each letter once.
        if places.count > 1 { steps.sort { $0.letter < $1.letter } }
        var byLetter: [(letter: Int, places: [Int])] = []
        var rest = steps[...]
        while let letter = rest.first?.letter {
            let same = rest.prefix { $0.letter == letter }
            byLetter.append((letter, closed(any + same.map(\.place))))
            rest = rest.dropFirst(same.count)
        }
        return (closed(any), byLetter)
    }

    /// The patterns that a word fits which ends at these places, in ascending order.
    func finished(in places: [Int]) -> [Int] { places.flatMap { nodes[$0].ends }.sorted() }
}
