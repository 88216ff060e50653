extension SharePhrase {
    /// Everything that may be said of a share, with the whole per cent that it is said of, for whoever reads a poster.
    package static var meanings: [(percent: ClosedRange<Int>, words: String)] {
        rules.map { ($0.percent, $0.words.rawValue) }
    }
}
