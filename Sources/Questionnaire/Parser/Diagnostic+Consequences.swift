extension [Diagnostic] {
    /// The faults of a file's form without those that only follow from another on the same line.
    var withoutConsequences: [Diagnostic] {
        let askew = Set(filter { $0.id == "indentation" }.compactMap(\.range?.start))
        // From here on it is not known what the line was to say.
        var spoilt: [Int: SourcePosition] = [:]
        for fault in self where fault.spoilsLine {
            guard let start = fault.range?.start else { continue }
            spoilt[start.line] = Swift.min(spoilt[start.line] ?? start, start)
        }
        return filter { fault in
            guard let range = fault.range, !fault.isOfCharacters else { return true }
            if let place = spoilt[range.start.line], place < range.end || place == range.start { return false }
            // A line that is indented wrongly may stand under the wrong one, and is not out of place as well.
            return !fault.isOutOfPlace || !askew.contains(range.start)
        }
    }
}

extension Diagnostic {
    private static let spoiling: Set = ["control-character", "unexpected-character", "unterminated-text"]
    private static let ofPlace: Set = ["unexpected", "text-out-of-place"]

    fileprivate var spoilsLine: Bool { Self.spoiling.contains(id) }

    /// Whether the lexer found it, before anything was made of the line.
    fileprivate var isOfCharacters: Bool { spoilsLine || ["curly-quotes", "tab", "indentation"].contains(id) }

    fileprivate var isOutOfPlace: Bool { Self.ofPlace.contains(id) }
}
