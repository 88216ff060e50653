/// Finds all patterns that a word fits, in time that depends on the word and not on how many patterns
/// there are.
///
/// A tree of bytes holds the literal words and the beginnings of the others: one walk along a word
/// meets every literal word that it is, every `beginning*` that it has, and the few patterns with
/// wildcards elsewhere whose beginning fits, which are then tried one by one.
struct WordIndex: Sendable {
    private struct Node: Sendable {
        /// The pattern that ends here without a wildcard.
        var literal: Int?
        /// The pattern that ends here with a `*`.
        var beginning: Int?
        /// Patterns whose first wildcard is here and that go on.
        var others: [Int] = []
    }

    let patterns: [WordPattern]
    private var nodes = [Node()]
    /// The next node for each node and each class of byte; 0 where there is none.
    private var steps: [Int32] = []
    /// Bytes that stand in no pattern are of class 0, and end every walk.
    private var classes = [UInt8](repeating: 0, count: 256)
    private let classCount: Int

    /// - Parameter patterns: no pattern twice; their positions are what ``patterns(for:into:)`` gives.
    init(_ patterns: [WordPattern]) {
        self.patterns = patterns
        let keys = patterns.map { pattern -> [UInt8] in
            var prefix = String.UnicodeScalarView()
            prefix.append(contentsOf: pattern.prefix)
            return Array(String(prefix).utf8)
        }
        var known = 0
        for byte in keys.joined() where classes[Int(byte)] == 0 {
            known += 1
            classes[Int(byte)] = UInt8(known)
        }
        classCount = known + 1
        steps = [Int32](repeating: 0, count: classCount)
        for (number, key) in keys.enumerated() {
            let node = insert(key)
            if patterns[number].isLiteral {
                nodes[node].literal = number
            } else if patterns[number].isPrefix {
                nodes[node].beginning = number
            } else {
                nodes[node].others.append(number)
            }
        }
    }

    private mutating func insert(_ key: [UInt8]) -> Int {
        key.reduce(0) { node, byte in
            let step = node * classCount + Int(classes[Int(byte)])
            if steps[step] == 0 {
                steps[step] = Int32(nodes.count)
                nodes.append(Node())
                steps.append(contentsOf: repeatElement(0, count: classCount))
            }
            return Int(steps[step])
        }
    }

    /// Appends the numbers of the patterns that a folded word fits, in no particular order.
    func patterns(for word: ArraySlice<UInt8>, into found: inout [Int]) {
        var node = 0
        var position = word.startIndex
        while true {
            if let beginning = nodes[node].beginning { found.append(beginning) }
            for other in nodes[node].others where fits(other, word) { found.append(other) }
            guard position < word.endIndex else { break }
            node = Int(steps[node * classCount + Int(classes[Int(word[position])])])
            if node == 0 { return }
            position += 1
        }
        if let literal = nodes[node].literal { found.append(literal) }
    }

    private func fits(_ number: Int, _ word: ArraySlice<UInt8>) -> Bool {
        let pattern = patterns[number]
        // A letter takes a byte or more, so this sorts out most words cheaply.
        guard word.count >= pattern.literalCount else { return false }
        if let last = pattern.scalars.last, last.isASCII, last != "*", last != "?",
            word.last != UInt8(truncatingIfNeeded: last.value)
        {
            return false
        }
        return pattern.matches(String(decoding: word, as: UTF8.self).unicodeScalars)
    }
}
