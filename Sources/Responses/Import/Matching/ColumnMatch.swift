/// One meaning that a column may have, and by what it was found.
struct ColumnMatch: Hashable, Sendable {
    var meaning: ColumnMeaning
    var wording: Wording
}

extension [ColumnMatch] {
    /// Each meaning once, with the first wording that led to it.
    var distinct: [ColumnMatch] {
        var seen: Set<ColumnMeaning> = []
        return filter { seen.insert($0.meaning).inserted }
    }
}
