import Analysis
import Questionnaire

extension ReportComposer {
    /// Who answered, by the ways of answering and by every question that groups are made of; the most vulnerable first.
    var reached: ReportPart {
        let own = ReachReport(contents.reach)
        var blocks: [ReportBlock] = [.table(ReportTable("How many we reached", own.counts))]
        let elsewhere = [AnalysisWording.volunteers, ReachWording.noBenchmark]
        blocks += own.wording.introduction.filter { !elsewhere.contains($0) }.map { .paragraph($0.harmless()) }
        if !contents.reach.hasBenchmark { blocks.append(.prompt(ReportWording.prompt(.benchmark))) }
        if contents.reach.hasBenchmark {
            blocks += [
                .heading("The most vulnerable first"),
                .list(contents.reach.vulnerable.map { own.wording.sentence($0).harmless() }),
                .heading("Heard less than expected"), .list(own.wording.heardLess.map { $0.harmless() }),
                .paragraph(own.wording.method),
            ]
        }
        let grouping = Set(analysis.breakdowns.map(\.question))
        for item in analysis.items where grouping.contains(item.id) || isAboutWho(item) {
            let benchmark = contents.reach.questions.first { $0.item.id == item.id }
            let tables = benchmark.map { [ReportTable("Beside the benchmark", own.table($0))] } ?? []
            blocks.append(.figure(figure(item, tables: tables)))
        }
        return ReportPart(id: "reached", title: ReportWording.reached, blocks: blocks)
    }

    /// Whether a question says who answered rather than what they think.
    func isAboutWho(_ item: PublishedItem) -> Bool {
        contents.figures.plan.survey[item.question]?.isBreakdown == true
    }
}
