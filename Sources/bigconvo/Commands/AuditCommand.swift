import Analysis
import ArgumentParser
import Publishing
import Questionnaire
import Responses

struct AuditCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Try to work out hidden numbers from everything that is published.",
        discussion: """
            Give it every file and folder that is to be published together: what analyse, themes, compare, heard, findings, \
            poster and report wrote, as CSV, JSON, a data package, an Excel workbook, text, Markdown or HTML. It puts all of \
            them together with what the survey says, as somebody would who wants to know what is hidden, and names what can \
            be worked out. Then the exit status is 1.

            Examples:

              bigconvo audit figures.json
              bigconvo audit figures.json more.csv --survey survey.survey
              bigconvo audit report/ posters/
              bigconvo audit figures.json --previous published-in-may.json
            """)

    @Argument(help: "Files and folders that are published together.")
    var published: [String]

    @Option(help: "The survey: a file, or the name of one that ships. In a consultation folder it may be left out.")
    var survey: String?

    @Option(
        parsing: .upToNextOption,
        help: "What was published before of the same responses, of which some came later.")
    var previous: [String] = []

    @Option(help: "The smallest count that is shown, where the files do not say it.")
    var threshold = 10

    @Option(help: "What counts are rounded to, where the files do not say it.")
    var rounding = 5

    func perform() throws {
        let standard = try PublicationRules(threshold: threshold, rounding: rounding)
        let survey = try Shelf.survey(survey).survey
        let reading = try PublishedFiles.Reading(of: survey)
        let latest = try PublishedFiles(published, reading)
        let earlier = try previous.isEmpty ? nil : PublishedFiles(previous, reading)
        try latest.requireFigures(of: published, survey: survey.survey.id.name)
        try earlier?.requireFigures(of: previous, survey: survey.survey.id.name)
        let plan = try Self.plan(of: survey, for: [latest, earlier].compactMap(\.self).flatMap(\.files))
        let now = latest.publications(under: standard)
        let before = earlier?.publications(under: standard) ?? []
        var audit = PublicationAudit(plan, latest: now, earlier: before)
        if audit.isImpossible, !before.isEmpty {
            Console.tell(
                "Counts have fallen since, so the two do not come from the same responses. Each is attacked on its own.\n"
            )
            try report(PublicationAudit(plan, latest: before), earlier ?? latest)
            audit = PublicationAudit(plan, latest: now)
        }
        try report(audit, latest)
    }

    private func report(_ audit: PublicationAudit, _ files: PublishedFiles) throws {
        let text = AuditText(
            audit, files: files.files.map(\.name), unread: files.unread, unplaced: files.unplaced)
        try Console.print(text.lines.map { $0 + "\n" }.joined())
        guard audit.holds else { throw ExitCode(1) }
    }

    /// The survey with every breakdown that figures are given by.
    private static func plan(of survey: CheckedSurvey, for files: [PublishedFile]) throws -> TallyPlan {
        let names = Set(files.flatMap(\.rows).map(\.breakdown))
        return try ResponsesOptions.plan(of: survey, by: survey.breakdownNames.filter(names.contains))
    }
}

extension CheckedSurvey {
    /// Every question that answers can be broken down by.
    var breakdownNames: [String] { questions.filter { $0.isBreakdown && $0.kind.isSingleChoice }.map(\.id.name) }
}
