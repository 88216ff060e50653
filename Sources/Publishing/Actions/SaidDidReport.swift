import Consultation
import Questionnaire

/// "You said, we did" in words:
///
///     You said, we did
///     ================
///     2 things that you said: 1 done, 1 not agreed.
///
///     You said: We wait too long.
///     ---------------------------
///     We did: The drop-in opened on two evenings a week.
///     - Who leads: Made-up Trust, service manager
struct SaidDidReport {
    let board: SaidDid
    let publisher: String

    var report: FigureReport {
        var blocks: [FigureReport.Block] = [.title(SaidDidWording.title)]
        blocks += SaidDidWording.summary(board).map { .paragraph($0) }
        for pair in board.pairs {
            blocks.append(.heading("You said: \(pair.said.words)", id: nil))
            blocks += pair.figures.map { .paragraph($0) }
            blocks.append(.paragraph("\(SaidDidWording.heading(pair.answer)): \(pair.words.words)"))
            let lines = SaidDidWording.remarks(pair) + SaidDidWording.details(pair)
            if !lines.isEmpty { blocks.append(.list(lines)) }
        }
        blocks.append(.title("About this page"))
        blocks += SaidDidWording.footer(publisher: publisher, on: board.day).map { .paragraph($0) }
        return FigureReport(blocks: blocks, banners: [])
    }
}
