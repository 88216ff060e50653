import Responses

/// Finds the themes of a text in its bytes, without making a string of it.
///
/// Words of ASCII letters and digits go through a ``WordAutomaton`` as they stand. A word with anything else
/// in it, up to the next blank, is cut and folded as ``FoldedText`` does it. A text that shows a theme and holds what
/// the theme excludes, and a text with tags for personal details, is left to ``ThemeCoder``, which this has to agree
/// with: it is the reference, and a test compares the two.
///
/// A class, because each of millions of texts is handed to it, and copying it would count the references to all
/// of its tables.
final class ThemeScanner: Sendable {
    private let matcher: ThemeMatcher
    private let automaton: WordAutomaton
    private let outcomes: [Outcome]
    /// The words that keep their apostrophe, in one number each, and their outcomes.
    private let kept: [UInt64: Outcome]
    /// Whether no term can begin with a picture.
    private let passesPictures: Bool
    /// By theme of the codebook.
    private let bits: [Bits]

    /// - Parameter themes: the ids of the themes, in the order of the bits.
    /// - Returns: nil where only the reference knows what counts.
    init?(_ matcher: ThemeMatcher, themes: [String]) {
        guard themes.count <= 64, matcher.isScannable, let automaton = WordAutomaton(matcher.phrases.words.patterns)
        else {
            return nil
        }
        self.matcher = matcher
        self.automaton = automaton
        let places = Dictionary(zip(themes, themes.indices)) { first, _ in first }
        let masks = matcher.lineages.map { line in
            let own = line.map { id in places[id].map { UInt64(1) << UInt64($0) } ?? 0 }
            return Bits(own: own.first ?? 0, line: own.reduce(0, |))
        }
        bits = masks
        passesPictures = matcher.phrases.words.patterns.allSatisfy {
            $0.scalars.first.map { $0.isASCII && $0 != "*" && $0 != "?" } ?? true
        }
        let phrases = matcher.phrases
        func outcome(_ patterns: [Int]) -> Outcome { Outcome(of: patterns, in: phrases, masks) }
        outcomes = automaton.patterns.map(outcome)
        kept = Dictionary(
            Folding.keepingApostrophe.map { word in
                var found: [Int] = []
                phrases.words.patterns(for: Array(word.utf8)[...], into: &found)
                return (Self.number(word.utf8), outcome(found))
            }
        ) { first, _ in first }
    }

    /// The phrases that may go on with the next word. It is kept from text to text for its memory, and no longer than the
    /// scanners that it is lent to.
    struct Front: Sendable {
        fileprivate var nodes: [Int] = []
        fileprivate var next: [Int] = []
        /// The themes of which something that they exclude stands in the text.
        fileprivate var excluded: UInt64 = 0
        /// What words came to that only the exact rules know: the same ones come again and again.
        fileprivate var known: [Piece: [Outcome]] = [:]
        /// So many, of so many bytes, take about a megabyte.
        fileprivate static let mostKnown = 4096
        fileprivate static let longestKnown = 64
    }

    /// What stands between two blanks, for one scanner.
    fileprivate struct Piece: Hashable {
        let scanner: ObjectIdentifier
        let text: String
    }

    /// The themes that a text is about, a bit each; nil for a text that only the reference can judge.
    ///
    /// - Parameter text: UTF-8.
    func themes(in text: UnsafeBufferPointer<UInt8>, _ front: inout Front) -> UInt64? {
        unsafe themes(in: text, by: automaton.classes, automaton.steps, &front)
    }

    /// The tables are lent here once a text: a reference to them that was counted would be counted by all cores at once.
    private func themes(
        in text: UnsafeBufferPointer<UInt8>, by classTable: [UInt8], _ stepTable: [UInt32], _ front: inout Front
    ) -> UInt64? {
        var themes: UInt64 = 0
        if !front.nodes.isEmpty { front.nodes.removeAll(keepingCapacity: true) }
        front.excluded = 0
        let (classes, steps) = (classTable.span, stepTable.span)
        var position = 0
        while position < text.count {
            var kind = unsafe classes[Int(text[position])]
            guard kind < WordAutomaton.notInWord else {
                let byte = unsafe text[position]
                if byte == UInt8(ascii: "["), unsafe RedactionTags.stands(in: text, at: position) { return nil }
                if unsafe byte == 0xE2
                    && (Self.isTypedMark(text, at: position) || Self.isTypedApostrophe(text, at: position))
                {
                    position += 3
                } else if byte >= 0xE2, passesPictures, unsafe Self.isPicture(text, at: position) {
                    let pictures = unsafe Self.pictures(text, from: position)
                    if pictures.isWord { front.nodes.removeAll(keepingCapacity: true) }
                    position = pictures.end
                } else if byte >= 0x80 || byte == UInt8(ascii: "_") {
                    guard let end = unsafe scanExactly(text, from: position, &themes, &front) else { return nil }
                    position = end
                } else {
                    position += 1
                }
                continue
            }
            let start = position
            var hasApostrophe = false
            var row = automaton.start
            var isOdd = false
            while true {
                row = Int(steps[row &+ Int(kind)])
                position += 1
                guard position < text.count else { break }
                kind = unsafe classes[Int(text[position])]
                if kind < WordAutomaton.notInWord { continue }
                // What most words end with.
                if unsafe text[position] == UInt8(ascii: " ") { break }
                switch unsafe Self.join(text, at: position) {
                case .none: break
                case .odd: isOdd = true
                case .apostrophe(let length):
                    hasApostrophe = true
                    position += length
                    kind = unsafe classes[Int(text[position])]
                    continue
                }
                break
            }
            if isOdd {
                guard let end = unsafe scanExactly(text, from: start, &themes, &front) else { return nil }
                position = end
            } else if hasApostrophe, let outcome = unsafe kept[Self.number(text[start..<position])] {
                step(outcome, &themes, &front)
            } else {
                let number = Int(steps[row &+ automaton.outcomePlace])
                if number == 0 {
                    if !front.nodes.isEmpty { front.nodes.removeAll(keepingCapacity: true) }
                } else {
                    step(outcomes[number], &themes, &front)
                }
            }
        }
        // Whether a term stands within what its theme excludes, only the reference knows.
        return themes & front.excluded == 0 ? themes : nil
    }

    /// A word of at most eight characters with its apostrophes, folded into one number.
    private static func number(_ word: some Sequence<UInt8>) -> UInt64 {
        var number: UInt64 = 0
        for byte in word {
            if byte == 0x80 || byte & 0xFE == 0x98 { continue }
            guard number >> 56 == 0 else { return 0 }
            let isApostrophe = byte == 0xE2 || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "'")
            number = number << 8 | UInt64(isApostrophe ? UInt8(ascii: "'") : byte | 0x20)
        }
        return number
    }

    /// Adds what a word shows, alone and as a part of phrases.
    private func step(_ outcome: borrowing Outcome, _ themes: inout UInt64, _ front: inout Front) {
        themes |= outcome.themes
        front.excluded |= outcome.excluded
        guard !front.nodes.isEmpty else {
            if !outcome.starts.isEmpty { front.nodes.append(contentsOf: outcome.starts) }
            return
        }
        let nodes = matcher.phrases.nodes
        front.next.removeAll(keepingCapacity: true)
        for node in front.nodes {
            for pattern in outcome.patterns {
                guard let next = nodes[node].next[pattern] else { continue }
                for entry in nodes[next].entries {
                    if entry.isExclusion {
                        front.excluded |= bits[entry.theme].own
                    } else {
                        themes |= bits[entry.theme].line
                    }
                }
                if !nodes[next].next.isEmpty { front.next.append(next) }
            }
        }
        front.next.append(contentsOf: outcome.starts)
        swap(&front.nodes, &front.next)
    }

    /// Cuts and folds what stands up to the next blank as the reference does; a blank ends a word in every
    /// script, so what comes before and behind plays no part.
    ///
    /// - Returns: Where it ends; nil for a text that the reference has to judge.
    private func scanExactly(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ themes: inout UInt64, _ front: inout Front
    ) -> Int? {
        var end = start
        while end < text.count, unsafe !Self.isBlank(text[end]) {
            if unsafe RedactionTags.stands(in: text, at: end) { return nil }
            end += 1
        }
        let piece = unsafe Piece(
            scanner: ObjectIdentifier(self), text: String(decoding: text[start..<end], as: UTF8.self))
        // A mark belongs to what stands before it.
        guard let first = piece.text.unicodeScalars.first, !WordBreak(first).isIgnored else { return nil }
        if let known = front.known[piece] {
            for outcome in known { step(outcome, &themes, &front) }
            return end
        }
        let outcomes = outcomes(of: piece.text)
        for outcome in outcomes { step(outcome, &themes, &front) }
        if end - start <= Front.longestKnown, front.known.count < Front.mostKnown { front.known[piece] = outcomes }
        return end
    }

    private func outcomes(of piece: String) -> [Outcome] {
        let folded = FoldedText(piece, folding: matcher.folding, wildcards: false)
        return folded.words.map { word in
            var found: [Int] = []
            matcher.phrases.words.patterns(for: folded.bytes[word.key], into: &found)
            return Outcome(of: found, in: matcher.phrases, bits)
        }
    }
}
