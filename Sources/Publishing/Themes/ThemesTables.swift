import Analysis
import Questionnaire

/// The tables of an analysis of themes.
struct ThemesTables {
    private let codebook: PublishedCodebook
    private let tree: ThemeTree

    init(_ codebook: PublishedCodebook) {
        self.codebook = codebook
        tree = ThemeTree(codebook)
    }

    /// The themes of one question, with who only denied them.
    func question(_ item: PublishedItem, _ coding: PublishedCoding) -> FigureTable? {
        guard var table = FigureTable(item) else { return nil }
        let codes = ThemeRanking(item).rows.map { item.lines[$0].code }
        let denied = Dictionary(zip(codebook.themes.map(\.id), coding.denied)) { first, _ in first }
        table.header.append("only denied")
        for row in table.rows.indices {
            table.rows[row].figures.append(denied[codes[row]].map { AnalysisWording.count($0) } ?? "")
        }
        return table.arranged(by: tree, codes: codes)
    }

    /// The same within the groups of a breakdown.
    func question(_ item: PublishedItem, at index: Int, in groups: [PublishedBreakdown.Group]) -> FigureTable {
        let codes = ThemeRanking(item, at: index, in: groups).rows.map { item.lines[$0].code }
        return FigureTable(item, at: index, in: groups).arranged(by: tree, codes: codes)
    }

    /// The themes over all questions.
    func overAll() -> FigureTable {
        let shown = codebook.themes.filter { ($0.count.shown ?? 0) > 0 }
            .sorted { ($0.count.shown ?? 0) > ($1.count.shown ?? 0) }
        var rows = shown.map { theme in
            FigureTable.Row(
                theme.title,
                [
                    AnalysisWording.count(theme.count), AnalysisWording.percent(theme.share),
                    AnalysisWording.range(theme.share),
                ])
        }
        rows.append(
            FigureTable.Row(
                "No theme found",
                [
                    AnalysisWording.count(codebook.withoutTheme), AnalysisWording.percent(codebook.withoutThemeShare),
                    AnalysisWording.range(codebook.withoutThemeShare),
                ]))
        return FigureTable(header: ["people", "share", "likely range"], rows: rows)
            .arranged(by: tree, codes: shown.map(\.id))
    }

    /// Which themes go together at a question, so many of the pairs that do so most; nil where no pair may be shown.
    func together(_ coding: PublishedCoding, most: Int) -> FigureTable? {
        guard !coding.pairs.isEmpty else { return nil }
        let rows = coding.pairs.prefix(most).map { pair in
            FigureTable.Row(
                ThemesWording.name(pair, in: codebook),
                [
                    "\(pair.both)", pair.expected.rounded(to: 1).written, pair.lift.rounded(to: 1).written,
                    pair.phi.rounded(to: 2).written,
                ])
        }
        return FigureTable(header: ["both", "by chance", "times", "phi"], rows: rows)
    }

    /// What stayed without a theme at a question, file by file.
    func files(_ coding: PublishedCoding) -> FigureTable? {
        let rows = coding.files.map { file in
            FigureTable.Row(
                file.file,
                [
                    AnalysisWording.count(file.answered), AnalysisWording.count(file.withoutTheme),
                    AnalysisWording.percent(file.share), AnalysisWording.range(file.share),
                ])
        }
        return rows.isEmpty ? nil : FigureTable(header: ["answered", "no theme", "share", "likely range"], rows: rows)
    }
}
