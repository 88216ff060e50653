import Analysis
import Consultation
import Publishing
import Questionnaire
import Responses
import ShippedResources
import Signposting

/// Reads what stands in the consultation folder that one stands in, as far as its status rests on it.
struct FolderReading {
    let day: CalendarDay

    init(on day: CalendarDay) {
        self.day = day
    }

    /// - Throws: ``Faults`` where this is no consultation folder.
    func facts() throws -> FolderFacts {
        let source = try Shelf.surveySource(nil)
        let checked = SurveyCheck.check(source, knowing: try Shelf.knownNames(for: source.name))
        let survey = try? Shelf.survey(nil).survey
        var facts = FolderFacts(on: day, survey: Self.survey(survey, checked.diagnostics))
        if let survey {
            facts.contacts = try contacts(of: survey)
            facts.responses = Self.responses(to: survey)
            facts.quotes = quotes(of: survey)
        }
        facts.checklist = read(Shelf.checklistFile) { try Checklist(reading: $0, on: day) }
        if case .read(let own) = facts.checklist {
            facts.lackingItems = own.lacking(of: try Checklist(reading: try Shelf.shippedChecklist(), on: day))
        }
        facts.approvals = read(Shelf.approvalsFile, approvals)
        facts.actions = read(Shelf.actionsFile) { try Shelf.actions(from: $0, on: day) }
        if let report = Shelf.reportText(beside: Shelf.actionsFile) {
            if case .read(let plan) = facts.actions { facts.strayPriorities = plan.strayPriorities(in: report) }
            // A file that is not there is for `check` to say.
            let files = try? ReportTexts.passages(of: report, beside: Shelf.reportFile)
            facts.unwritten = files.map { report.unwritten(among: $0) } ?? []
        }
        let files = FolderFiles()
        facts.keys = files.keys
        facts.stores = files.stores
        facts.hasNewInStores = files.areStoresNewer
        facts.hasCodedSheet = Shelf.isThere("coded.csv")
        facts.hasAgreement = files.hasAgreement
        facts.posters = files.posters.count
        facts.draftPosters = files.draftPosters
        facts.hasSaidDid = files.hasSaidDid
        facts.report = files.report
        facts.exposedInGit = GitIgnoring().exposed
        return facts
    }

    private static func survey(_ survey: CheckedSurvey?, _ diagnostics: [Diagnostic]) -> FolderFacts.Survey {
        guard let survey else { return .faulty(max(1, diagnostics.count { $0.severity == .error })) }
        let edition = survey.survey.edition.map { " (\($0))" } ?? ""
        return .ready(
            title: "\(survey.survey.title.source)\(edition)".harmless(),
            usesThemes: survey.questions.contains { $0.codebook != nil })
    }

    /// The services that the kiosk shows, and those of the survey's questions.
    private func contacts(of survey: CheckedSurvey) throws -> FolderFacts.Contacts {
        let directory = try Shelf.services()
        let named = Set((survey.survey.support + survey.questions.flatMap(\.support)).map(\.name))
        let shown = directory.services.filter { named.contains($0.id.name) && $0.isPrintable }
        func ids(_ status: ConfirmationStatus) -> [String] {
            shown.filter { $0.facts.contains { $0.provenance.status(on: day) == status } }.map(\.id.name)
        }
        return FolderFacts.Contacts(all: shown.count, unconfirmed: ids(.unconfirmed), overdue: ids(.overdue))
    }

    /// Counted as one: what several files hold would say more together than may be said of each.
    private static func responses(to survey: CheckedSurvey) -> FolderFacts.Responses {
        let files = Shelf.responseFiles()
        guard !files.isEmpty else { return .none }
        guard let plan = try? TallyPlan(survey, by: []), let tally = try? ResponsesOptions.tally(of: files, by: plan)
        else { return .faulty(files: files.count) }
        return PublishedAnalysis(of: tally).responses.shown.map { .about($0, files: files.count) }
            ?? .few(files: files.count)
    }

    private func quotes(of survey: CheckedSurvey) -> FolderFacts.File<FolderFacts.Quotes> {
        read("quotes.yml") { source in
            let file = try QuotesFile(reading: source, on: day)
            return FolderFacts.Quotes(
                approved: file.quotations.count { $0.isApproved == true },
                open: file.quotations.count { $0.isApproved == nil })
        }
    }

    /// Whether each approved poster still says what was read, made again with the words and contacts of today.
    private func approvals(_ source: SourceFile) throws -> ApprovalReview {
        ApprovalReview(
            of: try Approvals(reading: source), from: try Shelf.posterBank(), with: try Shelf.services(),
            on: day, language: { try? Shelf.posterLanguage($0) })
    }

    private func read<Content: Hashable & Sendable>(_ file: String, _ body: (SourceFile) throws -> Content)
        -> FolderFacts.File<Content>
    {
        guard Shelf.isThere(file) else { return .missing }
        guard let content = try? body(try Shelf.source(file)) else { return .faulty }
        return .read(content)
    }
}
