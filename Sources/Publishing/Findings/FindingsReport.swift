import Analysis

/// Findings in parts that people read, with what each is called:
///
///     Findings: The Big Conversation (2026)
///     =====================================
///     People chose to answer, so these figures speak for those who answered, not for all young people. ...
///
///     - "Are you in care?": more than half chose "No": 78% of 200 (likely range 71% to 83%). [most/care/no]
struct FindingsReport {
    let findings: Findings
    private let wording: FindingsWording

    init(_ findings: Findings) {
        self.findings = findings
        wording = FindingsWording(findings)
    }

    var report: FigureReport {
        var blocks: [FigureReport.Block] = [.title(wording.title), .paragraph(AnalysisWording.volunteers)]
        blocks.append(.list(wording.lines))
        blocks.append(.title("How these were found"))
        blocks += wording.method.map { .paragraph($0) }
        if let notes = AnalysisWording.notes(findings.release) {
            blocks.append(.title(AnalysisWording.aboutNumbers))
            blocks += notes.map { .paragraph($0) }
        }
        return FigureReport(
            blocks: blocks,
            banners: AnalysisWording.banners(
                isForPublication: findings.isForPublication, isMadeUp: findings.isMadeUp))
    }
}
