import Responses

/// Finds the themes of a text in its bytes, without making a string of it.
///
/// Words of ASCII letters and digits go through a ``WordAutomaton`` as they stand. A word with anything else
/// in it, up to the next blank, is cut and folded as ``FoldedText`` does it. What a theme excludes, and a text with
/// tags for personal details, is left to ``ThemeCoder``, which this has to agree with: it is the reference, and a test
/// compares the two.
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
    /// By theme of the codebook: it and those it is a part of, a bit each.
    private let masks: [UInt64]

    /// What a word comes to on its own.
    private struct Outcome: Sendable {
        var patterns: [Int] = []
        /// The themes that the word alone shows.
        var themes: UInt64 = 0
        var isExcluding = false
        /// Whether a phrase begins with it.
        var begins = false
    }

    /// - Parameter themes: the ids of the themes, in the order of the bits.
    /// - Returns: nil where only the reference knows what counts.
    init?(_ matcher: ThemeMatcher, themes: [String]) {
        guard themes.count <= 64, matcher.isScannable, let automaton = WordAutomaton(matcher.phrases.words.patterns)
        else {
            return nil
        }
        self.matcher = matcher
        self.automaton = automaton
        let bits = Dictionary(zip(themes, themes.indices)) { first, _ in first }
        let masks = matcher.lineages.map { line in
            line.reduce(into: UInt64(0)) { mask, id in bits[id].map { mask |= 1 << UInt64($0) } }
        }
        self.masks = masks
        passesPictures = matcher.phrases.words.patterns.allSatisfy {
            $0.scalars.first.map { $0.isASCII && $0 != "*" && $0 != "?" } ?? true
        }
        let phrases = matcher.phrases
        func outcome(_ patterns: [Int]) -> Outcome {
            var outcome = Outcome(patterns: patterns)
            for node in patterns.compactMap({ phrases.nodes[0].next[$0] }) {
                for entry in phrases.nodes[node].entries {
                    if entry.isExclusion { outcome.isExcluding = true } else { outcome.themes |= masks[entry.theme] }
                }
                outcome.begins = outcome.begins || !phrases.nodes[node].next.isEmpty
            }
            return outcome
        }
        outcomes = automaton.patterns.map(outcome)
        kept = Dictionary(
            Folding.keepingApostrophe.map { word in
                var found: [Int] = []
                phrases.words.patterns(for: Array(word.utf8)[...], into: &found)
                return (Self.number(word.utf8), outcome(found))
            }
        ) { first, _ in first }
    }

    /// The phrases that may go on with the next word. It is kept from text to text for its memory.
    struct Front: Sendable {
        fileprivate var nodes: [Int] = []
        fileprivate var next: [Int] = []
    }

    /// The themes that a text is about, a bit each; nil for a text that only the reference can judge.
    ///
    /// - Parameter text: UTF-8.
    func themes(in text: UnsafeBufferPointer<UInt8>, _ front: inout Front) -> UInt64? {
        var themes: UInt64 = 0
        front.nodes.removeAll(keepingCapacity: true)
        let (classes, steps, classCount) = (automaton.classes, automaton.steps, automaton.classCount)
        var position = 0
        while position < text.count {
            var kind = unsafe classes[Int(text[position])]
            guard kind < WordAutomaton.notInWord else {
                let byte = unsafe text[position]
                if unsafe RedactionTags.stands(in: text, at: position) { return nil }
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
            var state = 1
            var isOdd = false
            while true {
                state = Int(steps[state * classCount + Int(kind)])
                position += 1
                guard position < text.count else { break }
                kind = unsafe classes[Int(text[position])]
                if kind < WordAutomaton.notInWord { continue }
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
                guard step(outcome, &themes, &front) else { return nil }
            } else {
                let number = Int(automaton.outcomes[state])
                if number == 0 {
                    if !front.nodes.isEmpty { front.nodes.removeAll(keepingCapacity: true) }
                } else {
                    guard step(outcomes[number], &themes, &front) else { return nil }
                }
            }
        }
        return themes
    }

    /// What stands behind a letter or a digit that is neither.
    private enum Join {
        /// It ends the word.
        case none
        /// Letters on both sides: the word goes on behind it.
        case apostrophe(length: Int)
        /// Only the exact rules know.
        case odd
    }

    private static func join(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> Join {
        let byte = unsafe text[position]
        var length = 1
        switch byte {
        case UInt8(ascii: "_"): return .odd
        case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"):
            let next = unsafe Self.byte(text, position + 1)
            return next >= 0x80 || isLetter(next) || isDigit(next) ? .odd : .none
        case UInt8(ascii: "'"), UInt8(ascii: "`"): break
        case 0x80...:
            // The apostrophes of a phone's keyboard.
            guard unsafe Self.isTypedApostrophe(text, at: position) else {
                return unsafe Self.isTypedMark(text, at: position) || Self.isPicture(text, at: position) ? .none : .odd
            }
            length = 3
        default: return .none
        }
        guard position + length < text.count else { return .none }
        let (before, next) = unsafe (text[position - 1], text[position + length])
        if isLetter(next) { return isLetter(before) ? .apostrophe(length: length) : .none }
        return next >= 0x80 || isDigit(next) ? .odd : .none
    }

    /// The byte at a place, and 0 behind the end.
    private static func byte(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt8 {
        position < text.count ? unsafe text[position] : 0
    }

    /// The two single quotes of a phone's keyboard.
    private static func isTypedApostrophe(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        unsafe byte(text, place) == 0xE2 && byte(text, place + 1) == 0x80 && byte(text, place + 2) & 0xFE == 0x98
    }

    /// Dashes, double quotes and three dots, which never join.
    private static func isTypedMark(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard unsafe byte(text, place) == 0xE2 && byte(text, place + 1) == 0x80 else { return false }
        switch unsafe byte(text, place + 2) {
        case 0x93, 0x94, 0x9C, 0x9D, 0xA6: return true
        default: return false
        }
    }

    /// The length of a scalar from U+2600 to U+27BF or from U+1F300 to U+1FAFF: pictures, each of which stands for
    /// itself, and the colours of skins; 0 for anything else.
    private static func pictureLength(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        switch unsafe byte(text, place) {
        case 0xE2: return unsafe 0x98...0x9E ~= byte(text, place + 1) && byte(text, place + 2) >= 0x80 ? 3 : 0
        case 0xF0:
            return unsafe byte(text, place + 1) == 0x9F && 0x8C...0xAB ~= byte(text, place + 2)
                && byte(text, place + 3) >= 0x80 ? 4 : 0
        default: return 0
        }
    }

    /// Whether a picture stands here; a skin belongs to what stands before it.
    private static func isPicture(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard unsafe pictureLength(text, at: place) > 0 else { return false }
        return unsafe !(byte(text, place + 1) == 0x9F && byte(text, place + 2) == 0x8F && byte(text, place + 3) >= 0xBB)
    }

    /// Passes pictures that may be put together into one: with skins, joiners and variants.
    ///
    /// - Returns: Where they end, and whether they are a word; a star is none, and a face is one.
    private static func pictures(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (end: Int, isWord: Bool) {
        var place = start
        var isWord = false
        while place < text.count {
            let bytes = unsafe (byte(text, place), byte(text, place + 1), byte(text, place + 2))
            let length = unsafe pictureLength(text, at: place)
            if length > 0 {
                let picture = unsafe String(decoding: text[place..<place + length], as: UTF8.self)
                isWord = isWord || picture.unicodeScalars.contains { $0.makesWord }
                place += length
            } else if bytes == (0xEF, 0xB8, 0x8F) || bytes == (0xE2, 0x80, 0x8D) {
                place += 3
            } else {
                break
            }
        }
        return (place, isWord)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }
    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

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
    ///
    /// - Returns: false when something that a theme excludes ends with it.
    private func step(_ outcome: borrowing Outcome, _ themes: inout UInt64, _ front: inout Front) -> Bool {
        themes |= outcome.themes
        if outcome.isExcluding { return false }
        guard outcome.begins || !front.nodes.isEmpty else { return true }
        let nodes = matcher.phrases.nodes
        front.next.removeAll(keepingCapacity: true)
        for node in front.nodes {
            for pattern in outcome.patterns {
                guard let next = nodes[node].next[pattern] else { continue }
                for entry in nodes[next].entries {
                    if entry.isExclusion { return false }
                    themes |= masks[entry.theme]
                }
                if !nodes[next].next.isEmpty { front.next.append(next) }
            }
        }
        if outcome.begins {
            for pattern in outcome.patterns {
                if let next = nodes[0].next[pattern], !nodes[next].next.isEmpty { front.next.append(next) }
            }
        }
        swap(&front.nodes, &front.next)
        return true
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
        let piece = unsafe String(decoding: text[start..<end], as: UTF8.self)
        // A mark belongs to what stands before it.
        guard let first = piece.unicodeScalars.first, !WordBreak(first).isIgnored else { return nil }
        let folded = FoldedText(piece, folding: matcher.folding, wildcards: false)
        var found: [Int] = []
        for word in folded.words {
            found.removeAll(keepingCapacity: true)
            matcher.phrases.words.patterns(for: folded.bytes[word.key], into: &found)
            var outcome = Outcome(patterns: found)
            for node in found.compactMap({ matcher.phrases.nodes[0].next[$0] }) {
                for entry in matcher.phrases.nodes[node].entries {
                    if entry.isExclusion { return nil }
                    outcome.themes |= masks[entry.theme]
                }
                outcome.begins = outcome.begins || !matcher.phrases.nodes[node].next.isEmpty
            }
            if found.isEmpty { front.nodes.removeAll(keepingCapacity: true) }
            guard step(outcome, &themes, &front) else { return nil }
        }
        return end
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
