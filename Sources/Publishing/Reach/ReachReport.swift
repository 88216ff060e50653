import Analysis
import Questionnaire
import Responses

/// Who was heard from, in parts that people read:
///
///     Who we heard from: The Big Conversation (2026)
///     ==============================================
///               reached   took part    answered  took part of reached
///       All        1200   about 540   about 540                   45%
///
///     The most vulnerable first
///     =========================
///     - In care: too few to show. By the benchmark about 4 would be among those who answered.
///     - Disabled: not looked at, for the benchmark file names no answer for it under "vulnerable".
///
///     Heard less than expected
///     ========================
///     - 16 to 17 [age/16-17]: 12% of those who answered, 22% by the benchmark: half as many (0.55 times).
struct ReachReport {
    let reach: PublishedReach
    let wording: ReachWording

    init(_ reach: PublishedReach) {
        self.reach = reach
        wording = ReachWording(reach)
    }

    var report: FigureReport {
        var blocks: [FigureReport.Block] = [.title(wording.title), .table(counts)]
        blocks += wording.introduction.map { .paragraph($0) }
        if reach.hasBenchmark {
            blocks += [.title("The most vulnerable first"), .list(reach.vulnerable.map(wording.sentence))]
            blocks += [.title("Heard less than expected"), .list(wording.heardLess), .paragraph(wording.method)]
            if !reach.questions.isEmpty { blocks.append(.title("Beside the benchmark")) }
            for question in reach.questions {
                blocks += [
                    .heading(question.item.title, id: question.item.id), .table(table(question)),
                    .remark(AnalysisWording.states(question.item).joined(separator: " ")),
                ]
                blocks += wording.base(question).map { [.remark($0)] } ?? []
            }
        }
        if let notes = AnalysisWording.notes(reach.release) {
            blocks.append(.title(AnalysisWording.aboutNumbers))
            blocks += notes.map { .paragraph($0) }
        }
        return FigureReport(
            blocks: blocks,
            banners: AnalysisWording.banners(
                isForPublication: reach.isForPublication, isMadeUp: reach.isMadeUp))
    }

    var counts: FigureTable {
        FigureTable(
            header: ["reached", "took part", "answered", "took part of reached"],
            rows: reach.counts.map { count in
                FigureTable.Row(
                    count.mode.map { Mode(rawValue: $0)?.words ?? $0 } ?? "All",
                    [
                        count.reached.map { "\($0)" } ?? "not said", AnalysisWording.count(count.tookPart),
                        AnalysisWording.count(count.answered), count.responseRate.map { "\($0.written)%" } ?? "",
                    ])
            })
    }

    func table(_ question: BenchmarkedQuestion) -> FigureTable {
        FigureTable(
            header: ["people", "share", "likely range", "benchmark", "times", "heard"],
            rows: question.lines.map { line in
                FigureTable.Row(
                    line.label,
                    [
                        AnalysisWording.count(line.count), AnalysisWording.percent(line.share),
                        AnalysisWording.range(line.share), line.expected.map { "\($0.written)%" } ?? "not known",
                        line.comparison.map { $0.ratio.written } ?? "",
                        line.comparison.map { ReachWording.word($0.verdict) } ?? "",
                    ])
            })
    }
}
