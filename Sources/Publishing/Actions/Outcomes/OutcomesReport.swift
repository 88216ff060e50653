import Analysis
import Questionnaire

/// The outcomes in a table that people read:
///
///     What came of it: The Big Conversation: one year later
///     =====================================================
///                                     2027           2028
///       Got help           60% (145 of 240)  70% (200 of 285)
///         Answered                     240            285
///         ...
struct OutcomesReport {
    let outcomes: Outcomes

    var report: FigureReport {
        var blocks: [FigureReport.Block] = [.title("What came of it: \(outcomes.title)")]
        blocks.append(
            .list(outcomes.editions.map { "\($0.label): \(AnalysisWording.reached($0.responses, $0.modes))" }))
        blocks.append(.paragraph(AnalysisWording.volunteers))
        blocks.append(.table(FigureTable(header: outcomes.editions.map(\.label), rows: outcomes.rows.flatMap(rows))))
        blocks += outcomes.rows.map { .remark("\($0.title): \($0.question)") }
        blocks += remarks.map { .paragraph($0) }
        if let notes = AnalysisWording.notes(outcomes.release) {
            blocks.append(.title(AnalysisWording.aboutNumbers))
            blocks += notes.map { .paragraph($0) }
        }
        return FigureReport(
            blocks: blocks, banners: AnalysisWording.banners(isForPublication: true, isMadeUp: outcomes.isMadeUp))
    }

    private var remarks: [String] {
        var lines: [String] = []
        let otherwise = outcomes.rows.filter { $0.figures.contains { $0?.isAskedOtherwise == true } }.map(\.title)
        if !otherwise.isEmpty {
            lines.append(
                "Not asked in the same way in every edition: \(otherwise.joined(separator: ", ")). Do not compare.")
        }
        if outcomes.editions.count > 1 {
            lines.append("Whether a change is more than chance explains, \"bigconvo compare\" says.")
        }
        return lines
    }

    private func rows(_ row: Outcomes.Row) -> [FigureTable.Row] {
        let states: [(String, (OutcomeFigure) -> PublishedCell)] = [
            ("Answered", \.answered), ("Preferred not to say", \.declined), ("Skipped", \.skipped),
            ("Not asked", \.notAsked),
        ]
        return [FigureTable.Row(row.title, row.figures.map { $0.map(Self.value) ?? "-" })]
            + states.map { label, state in
                FigureTable.Row(label, depth: 1, row.figures.map { $0.map { AnalysisWording.count(state($0)) } ?? "-" })
            }
    }

    static func value(_ figure: OutcomeFigure) -> String {
        let mark = figure.isAskedOtherwise ? " *" : ""
        return switch figure.value {
        case .hidden: "\(AnalysisWording.hidden)\(mark)"
        case .median(let value, let unit): "median \(value.written)\(unit.map { " \($0)" } ?? "")\(mark)"
        case .share(let count, let percent, _, _): "\(percent.written)% (\(count))\(mark)"
        }
    }
}
