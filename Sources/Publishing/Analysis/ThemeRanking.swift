import Analysis

/// In which order the themes of a question are shown, the commonest first, and which of them are only
/// named, because a row of each would be a row of `[c]` or of noughts.
///
/// The order gives nothing away: it is worked out from what is shown, and from the codebook, which is no
/// secret. Themes whose counts are shown as the same number stand in the order of the codebook, however
/// their raw counts differ, and so do those that are hidden; none of these is ever placed between two
/// counts that would narrow it down.
struct ThemeRanking {
    /// The places of the lines that have a row. Of a question without themes these are all, as they come.
    let rows: [Int]
    /// The sentences that name the other themes.
    let sentences: [String]

    /// Ranks the themes of a question over everybody.
    init(_ item: PublishedItem) {
        self.init(
            item, counts: item.lines.map { [$0.count] }, hidden: "Hidden \(AnalysisWording.hidden)",
            nobody: "Nobody wrote about")
    }

    /// Ranks them as over everybody too, so that a theme is found at once in each table.
    ///
    /// - Parameters:
    ///   - item: the item over everybody.
    ///   - index: its place among the items of a group.
    ///   - groups: all groups of the breakdown.
    init(_ item: PublishedItem, at index: Int, in groups: [PublishedBreakdown.Group]) {
        let items = groups.map { $0.item(at: index) }
        let counts = item.lines.indices.map { line in items.map { $0?.lines[line].count ?? .hidden } }
        self.init(
            item, counts: counts, hidden: "Hidden \(AnalysisWording.hidden) or 0 in every group",
            nobody: "Nobody in these groups wrote about")
    }

    /// - Parameter counts: for each line of the item, the counts that are shown in its row.
    private init(_ item: PublishedItem, counts: [[PublishedCell]], hidden: String, nobody: String) {
        let themes = item.lines.indices.filter { item.lines[$0].measure == .theme }
        let others = item.lines.indices.filter { item.lines[$0].measure != .theme }
        let shown = themes.filter { counts[$0].contains { ($0.shown ?? 0) > 0 } }
        // Sorting is stable: what is equal stays in the order of the codebook.
        rows = shown.sorted { (item.lines[$0].count.shown ?? 0) > (item.lines[$1].count.shown ?? 0) } + others
        // Where nobody answered at all, there is nothing to say of any theme.
        guard item.answered != .count(0) else {
            sentences = []
            return
        }
        let unmentioned = themes.filter { counts[$0].allSatisfy { $0 == .count(0) } }
        let rest = themes.filter { !shown.contains($0) && !unmentioned.contains($0) }
        func names(_ places: [Int], all: String) -> String {
            places == themes ? all : places.map { item.lines[$0].label }.joined(separator: "; ")
        }
        sentences =
            (rest.isEmpty ? [] : ["\(hidden): \(names(rest, all: "every theme"))."])
            + (unmentioned.isEmpty ? [] : ["\(nobody): \(names(unmentioned, all: "any theme"))."])
    }
}
