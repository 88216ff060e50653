/// What somebody wrote, on one line and as it shows: nothing in it acts on a terminal, turns the direction of writing,
/// or stands there unseen.
///
/// Unlike `harmless()` it leaves no marks for what it takes out: these are words to be read, not a fault to be looked at.
struct PlainWords {
    let text: String

    /// More marks than any language puts on one letter would cover the lines above and below.
    private static let mostMarks = 3

    init(_ written: String) {
        var kept = String.UnicodeScalarView()
        var marks = 0
        let scalars = TerminalSequences.removed(from: written.unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            let properties = scalar.properties
            if properties.isWhitespace {
                kept.append(" ")
                continue
            }
            switch properties.generalCategory {
            case .control, .privateUse, .surrogate, .unassigned: continue
            case .format:
                let next = scalars.dropFirst(place + 1).first
                if scalar.isJoiner, let last = kept.last, let next, scalar.joins(last, next) { kept.append(scalar) }
            case .nonspacingMark, .enclosingMark:
                marks += 1
                // A picture may say here that it is one; other marks that nobody sees hide something.
                let isSeen = !properties.isDefaultIgnorableCodePoint || (kept.last?.isPictograph ?? false)
                if marks <= Self.mostMarks, isSeen { kept.append(scalar) }
                continue
            default:
                if !properties.isDefaultIgnorableCodePoint { kept.append(scalar) }
            }
            marks = 0
        }
        text = String(kept).split(separator: " ").joined(separator: " ")
    }
}

extension Unicode.Scalar {
    /// The two marks that say how the signs beside them are written, and show nothing themselves.
    fileprivate var isJoiner: Bool { value == 0x200C || value == 0x200D }

    /// Whether it means something between two others: pictures of several parts, and the letters of Arabic and of
    /// the scripts of India.
    fileprivate func joins(_ last: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
        if last.needsJoiners, next.needsJoiners { return true }
        let isPicture = last.isPictograph || last.value == 0xFE0F || last.properties.isEmojiModifier
        return value == 0x200D && isPicture && next.isPictograph
    }

    private var needsJoiners: Bool {
        0x0600...0x06FF ~= value || 0x0750...0x077F ~= value || 0x0900...0x0DFF ~= value
    }
}
