/// Cuts a text at its word boundaries: rules WB1 to WB999 of Unicode Standard Annex #29.
package struct WordSegmenter: Sendable {
    private let scalars: [Unicode.Scalar]
    private let kinds: [WordBreak]

    package init(_ scalars: [Unicode.Scalar]) {
        self.init(scalars, kinds: scalars.map { WordBreak($0) })
    }

    /// Takes the part that each scalar plays as given, one kind for each scalar.
    init(_ scalars: [Unicode.Scalar], kinds: [WordBreak]) {
        self.scalars = scalars
        self.kinds = kinds
    }

    /// The positions, in scalars, of every boundary; the first is 0 and the last the count. An empty
    /// text has none.
    package var boundaries: [Int] {
        guard let first = kinds.first else { return [] }
        var result = [0]
        var context = Context()
        context.pass(first)
        for position in 1..<kinds.count {
            if isBoundary(position, after: context) { result.append(position) }
            context.pass(kinds[position])
        }
        result.append(kinds.count)
        return result
    }

    /// What stands before a position, looking through what rule WB4 ignores.
    private struct Context {
        private(set) var last: WordBreak?
        private(set) var beforeLast: WordBreak?
        /// How many regional indicators stand in a row; two make one flag.
        private(set) var indicators = 0

        mutating func pass(_ kind: WordBreak) {
            // WB4: after a line end or at the start there is nothing that a mark could belong to.
            if kind.isIgnored, let last, !last.isNewline { return }
            beforeLast = last
            last = kind
            indicators = kind == .regionalIndicator ? indicators + 1 : 0
        }
    }

    private func isBoundary(_ position: Int, after context: Context) -> Bool {
        let left = kinds[position - 1]
        let right = kinds[position]
        // WB3 to WB3d
        if left == .carriageReturn, right == .lineFeed { return false }
        if left.isNewline || right.isNewline { return true }
        if left == .zeroWidthJoiner, scalars[position].isPictograph { return false }
        if left == .space, right == .space { return false }
        // WB4
        if right.isIgnored { return false }
        guard let last = context.last else { return true }
        switch (last, right) {
        // WB5, WB8, WB9, WB10
        case (.letter, .letter), (.letter, .hebrewLetter), (.hebrewLetter, .letter), (.hebrewLetter, .hebrewLetter),
            (.number, .number), (.letter, .number), (.hebrewLetter, .number), (.number, .letter),
            (.number, .hebrewLetter):
            return false
        // WB7a
        case (.hebrewLetter, .singleQuote): return false
        // WB6
        case (_, _) where last.isLetter && right.joinsLetters: return next(after: position)?.isLetter != true
        // WB7
        case (_, _) where last.joinsLetters && right.isLetter && context.beforeLast?.isLetter == true: return false
        // WB7b, WB7c
        case (.hebrewLetter, .doubleQuote): return next(after: position) != .hebrewLetter
        case (.doubleQuote, .hebrewLetter) where context.beforeLast == .hebrewLetter: return false
        // WB11, WB12
        case (_, .number) where last.joinsNumbers && context.beforeLast == .number: return false
        case (.number, _) where right.joinsNumbers: return next(after: position) != .number
        // WB13, WB13a, WB13b
        case (.katakana, .katakana), (.connector, .connector): return false
        case (_, .connector): return !(last.isLetter || last == .number || last == .katakana)
        case (.connector, _): return !(right.isLetter || right == .number || right == .katakana)
        // WB15, WB16
        case (.regionalIndicator, .regionalIndicator): return context.indicators.isMultiple(of: 2)
        // WB999
        default: return true
        }
    }

    /// The next kind that rule WB4 does not look through.
    private func next(after position: Int) -> WordBreak? {
        kinds[(position + 1)...].first { !$0.isIgnored }
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a picture (Extended_Pictographic), near enough: the standard library
    /// knows the pictures that are emoji, and the rest stand in blocks of symbols.
    var isPictograph: Bool {
        if 0x1F1E6...0x1F1FF ~= value || value < 0x80 || properties.isEmojiModifier { return false }
        return properties.isEmoji || 0x2600...0x27BF ~= value || 0x1F000...0x1FAFF ~= value
    }
}
