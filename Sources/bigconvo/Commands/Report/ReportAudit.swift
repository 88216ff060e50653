import Analysis
import ArgumentParser
import Publishing
import Questionnaire

/// Tries to work out what a report hides before there is a report.
struct ReportAudit: ParsableArguments {
    @Option(
        parsing: .upToNextOption,
        help: "What was published before of the same responses, of which some came later: files and folders.")
    var previous: [String] = []

    /// - Parameter editions: what may be shown of each edition, the latest last.
    /// - Throws: ``Faults`` where anything can be worked out, after saying what.
    func require(_ contents: ReportContents, editions: [EditionFigures], under rules: PublicationRules) throws {
        guard let latest = editions.last else { return }
        let earlier =
            try previous.isEmpty ? nil : PublishedFiles(previous, PublishedFiles.Reading(of: latest.plan.survey))
        try earlier?.requireFigures(of: previous, survey: latest.plan.survey.survey.id.name)
        let now =
            Publication.all(of: contents.analysis) + (contents.comparison.map { Publication.all(of: $0) } ?? [])
            + Publication.all(of: contents.findings, latest: latest.label) + Publication.all(of: contents.reach)
        let audit = PublicationAudit(
            latest.plan, latest: now, earlier: earlier?.publications(under: rules) ?? [],
            editions: Dictionary(editions.dropLast().map { ($0.label, $0.plan) }) { first, _ in first })
        guard !audit.holds else { return }
        let files = ["this report"] + (earlier?.files.map(\.name) ?? [])
        let text = AuditText(audit, files: files, unread: earlier?.unread ?? [], unplaced: earlier?.unplaced ?? [])
        Console.tell(text.lines.map { $0 + "\n" }.joined() + "\n")
        throw Faults(
            Diagnostic(
                "can-be-worked-out", file: "report",
                "hidden numbers could be worked out from it, so it was not written",
                help: [
                    "leave a breakdown out with --by, or hide more with a larger --threshold",
                    "the article \"Auditing\" says what the lines above mean",
                ]))
    }
}
