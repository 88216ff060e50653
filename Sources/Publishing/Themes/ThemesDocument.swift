import Analysis

extension FigureDocument {
    /// Only so many pairs are listed for people; JSON and CSV have all of them.
    private static let mostPairs = 20

    /// An analysis of themes: each question, all of them together, which themes go together, what stayed without one,
    /// and all that by group.
    init(_ themes: PublishedThemes) {
        let analysis = themes.analysis
        notices = AnalysisWording.banners(isForPublication: analysis.isForPublication, isMadeUp: analysis.isMadeUp)
        add(heading: ThemesWording.title(themes), level: 1)
        add(paragraphs: ThemesWording.introduction(themes))
        for codebook in themes.codebooks { add(codebook, of: analysis) }
        for codebook in themes.codebooks { add(themes.quotations, on: codebook) }
        for breakdown in analysis.breakdowns { add(breakdown, of: themes) }
        add(heading: AnalysisWording.aboutNumbers, level: 1)
        add(
            paragraphs: (AnalysisWording.notes(analysis) ?? []) + [ThemesWording.denied, ThemesWording.aboutPairs])
    }

    private mutating func add(_ codebook: PublishedCodebook, of analysis: PublishedAnalysis) {
        let tables = ThemesTables(codebook)
        for coding in codebook.questions {
            guard let item = analysis.items.first(where: { $0.id == coding.question }) else { continue }
            add(heading: "\(item.title) [\(item.id)]", level: 2)
            add(table: tables.question(item, coding))
            add(remarks: ThemeRanking(item).sentences + [AnalysisWording.states(item).joined(separator: " ")])
            if coding.denied.count > 1 {
                add(heading: "\(ThemesWording.together) [\(item.id)]", level: 3)
                add(table: tables.together(coding, most: Self.mostPairs))
                add(remarks: ThemesWording.together(coding, most: Self.mostPairs))
            }
            guard !coding.files.isEmpty else { continue }
            add(heading: "\(ThemesWording.files) [\(item.id)]", level: 3)
            add(table: tables.files(coding))
        }
        guard codebook.questions.count > 1 else { return }
        add(heading: ThemesWording.overAll(codebook), level: 2)
        add(table: tables.overAll())
        add(remarks: ThemesWording.hidden(codebook) + [ThemesWording.base(codebook)])
    }

    private mutating func add(_ quotations: ApprovedQuotations, on codebook: PublishedCodebook) {
        let spoken = codebook.themes.map { ($0.title, quotations.of(theme: $0.id)) }.filter { !$1.isEmpty }
        guard !spoken.isEmpty else { return }
        add(heading: ThemesWording.quotations, level: 2)
        add(paragraphs: [ThemesWording.aboutQuotations])
        for (title, quotations) in spoken {
            add(heading: title, level: 3)
            add(paragraphs: quotations.map(ThemesWording.quoted))
        }
    }

    private mutating func add(_ breakdown: PublishedBreakdown, of themes: PublishedThemes) {
        add(heading: AnalysisWording.title(breakdown), level: 1)
        add(paragraphs: AnalysisWording.introduction(breakdown))
        for (index, item) in breakdown.items(of: themes.analysis).enumerated() {
            guard let codebook = themes.codebooks.first(where: { $0.questions.contains { $0.question == item.id } })
            else { continue }
            add(heading: "\(item.title) [\(item.id)]", level: 2)
            add(table: ThemesTables(codebook).question(item, at: index, in: breakdown.groups))
            add(remarks: ThemeRanking(item, at: index, in: breakdown.groups).sentences)
        }
        add(paragraphs: AnalysisWording.differences(breakdown, of: themes.analysis))
    }
}
