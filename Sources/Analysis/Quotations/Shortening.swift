/// Whether a text is another one with words left out, and a mark where they stood: "I waited […] and nobody rang".
///
/// Leaving out is all that may be done to what somebody said: the words that are left stand in their order, as they
/// were written, and a reader sees each place where there were more.
enum Shortening {
    private static let marks = ["[…]", "[...]", "…", "..."]

    static func isOne(_ short: String, of long: String) -> Bool {
        if short == long { return true }
        let runs = runs(of: short)
        let whole = Array(Self.runs(of: long).joined())
        guard runs.contains(where: { !$0.isEmpty }) else { return false }
        var place = 0
        for (number, run) in runs.enumerated() where !run.isEmpty {
            let isFirst = number == 0
            let isLast = number == runs.count - 1
            let starts = isFirst ? [0] : isLast ? [whole.count - run.count] : Array(place...max(place, whole.count))
            let start = starts.first { start in
                start >= place && start + run.count <= whole.count
                    && zip(run, whole[start...]).enumerated().allSatisfy { index, words in
                        isSame(words.0, words.1, beforeMark: index == run.count - 1 && !isLast)
                    }
            }
            guard let start else { return false }
            place = start + run.count
            // A run that is the first and the last has no marks at its ends, and has to be all of it.
            if isLast, place != whole.count { return false }
        }
        return true
    }

    /// The words between the marks; the first run is empty where a text begins with a mark, and so is the last.
    private static func runs(of text: String) -> [[Substring]] {
        var plain = text
        for mark in marks { plain = plain.replacing(mark, with: " \u{2026} ") }
        return plain.split(separator: " ").split(separator: "\u{2026}", omittingEmptySubsequences: false).map(
            Array.init)
    }

    /// A comma or a full stop may go with the words that stood behind it.
    private static func isSame(_ short: Substring, _ long: Substring, beforeMark: Bool) -> Bool {
        if short == long { return true }
        guard beforeMark else { return false }
        let bare = long.prefix(upTo: long.lastIndex { !$0.isPunctuation }.map(long.index(after:)) ?? long.startIndex)
        return !bare.isEmpty && short == bare
    }
}
