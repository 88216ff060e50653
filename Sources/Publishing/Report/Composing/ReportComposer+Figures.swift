import Analysis
import Questionnaire

extension ReportComposer {
    /// One item as a chart, in words, and in numbers, over everybody and by group.
    ///
    /// - Parameter tables: more tables, behind those of the numbers themselves.
    func figure(_ item: PublishedItem, tables: [ReportTable] = []) -> ReportFigure {
        let numbers = FigureTable(item).map { [ReportTable("In numbers", $0)] } ?? []
        let net = contents.figures.netAgreement(of: item)
        return ReportFigure(
            id: item.id.replacing("/", with: "-"), title: item.title.harmless(), statement: item.statement?.harmless(),
            chart: ReportChart(item, net: net), words: words(item, net),
            tables: numbers + groups(item) + tables,
            notes: ThemeRanking(item).sentences.map { $0.harmless() }
                + [(AnalysisWording.averages(item) + AnalysisWording.states(item)).joined(separator: " ")])
    }

    private func words(_ item: PublishedItem, _ net: NetAgreement?) -> [String] {
        let findings = contents.findings.findings.filter { finding in
            switch finding.rule {
            // A change stands with the figure of what changed, and themes stand in the chart.
            case .change, .theme: false
            // It says what net agreement says.
            case .agree: net == nil && finding.item == item.id
            default: finding.item == item.id
            }
        }
        let said =
            findings.map { FindingsWording.words($0).sentence.harmless() } + (net.map { [ReportWording.net($0)] } ?? [])
        let isHidden = item.lines.allSatisfy { $0.share == nil } && item.averages.allSatisfy { $0.value == nil }
        return said + (isHidden ? ["Too few answered to show more."] : [])
    }

    private func groups(_ item: PublishedItem) -> [ReportTable] {
        analysis.breakdowns.compactMap { breakdown in
            guard let index = breakdown.items(of: analysis).firstIndex(where: { $0.id == item.id }) else { return nil }
            let table = FigureTable(item, at: index, in: breakdown.groups)
            return ReportTable(
                "By: \(breakdown.title)".harmless(), table, isByGroup: true,
                isShaded: item.lines.contains { $0.measure == .theme })
        }
    }

    /// One item in all editions; nil where it is not compared.
    func change(_ item: PublishedItem) -> ReportFigure? {
        guard let comparison = contents.comparison, let whole = comparison.parts.first,
            let compared = whole.items.first(where: { $0.id == item.id }),
            let chart = ReportChart(compared, editions: comparison.editions.map(\.label))
        else { return nil }
        let table = ComparisonTable(compared, of: comparison).table
        let clear = compared.lines.filter { $0.change?.isClear == true }.map {
            ComparisonWording.sentence($0).harmless()
        }
        return ReportFigure(
            id: "\(item.id.replacing("/", with: "-"))-changes", title: ReportWording.changed,
            statement: compared.titleAndStatement.harmless(), chart: chart,
            words: clear.isEmpty ? ["No clear change."] : clear, tables: [ReportTable("In numbers", table)],
            notes: ComparisonTable.unshown(compared).map { [$0.harmless()] } ?? [])
    }
}
