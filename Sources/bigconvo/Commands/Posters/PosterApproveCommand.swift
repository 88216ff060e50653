import ArgumentParser
import Questionnaire
import Responses
import Signposting

struct PosterApproveCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Record that a person has read a poster, word by word, and said yes to it.",
        discussion: """
            Make the poster first, with the same options, and let a safeguarding lead read it. What they said yes to \
            is kept in approvals.yml of this folder, as a fingerprint of exactly these words and contacts: when one \
            of them changes, the poster is a draft again and says so. Colours and sizes may change.

            CAMHS and young people should read it too, and --role keeps it. Only a safeguarding lead's yes counts.

            Example:

              bigconvo poster approve waiting --area portsmouth --ages 11-17 --by AB \\
                  --on 2026-11-23
            """)

    @OptionGroup var choice: PosterChoiceOptions

    @Option(help: "The initials of who read it.")
    var by: String

    @Option(help: "Who they are: safeguarding-lead, camhs or young-people.")
    var role = ApprovalRole.safeguardingLead

    @Option(help: "The day on which they read it, such as 2026-11-23.")
    var on: String

    func validate() throws { try choice.requireOneAudience() }

    func perform() throws {
        let day = try PastDay.read(on, option: "--on")
        guard !by.allSatisfy(\.isWhitespace) else {
            throw Faults(
                Diagnostic(
                    "no-initials", file: "--by", "nobody is named",
                    help: ["write the initials of who has read it, such as AB"]))
        }
        let directory = try Shelf.services()
        let bank = try Shelf.posterBank()
        let request = try choice.request(
            about: choice.chosenTheme, for: choice.audience.first, from: bank, with: directory,
            quoting: try choice.evidence.figures())
        var approvals = try Shelf.approvals()
        let read = try Poster(request, from: bank, with: directory, approvals: approvals, on: Shelf.today)
        approvals.add(
            Approval(
                of: read.subject, by: by.harmless(), role: role, on: day, words: read.words,
                publisher: request.publisher, quoting: request.evidence))
        var text = ""
        approvals.write(to: &text)
        try WholeFile.write(text, to: Shelf.approvalsFile)
        let approved = try Poster(request, from: bank, with: directory, approvals: approvals, on: Shelf.today)
        try Console.print(report(on: approved, day))
    }

    private func report(on poster: Poster, _ day: CalendarDay) -> String {
        let said = "\(by.harmless()), for \(role.words), said yes to \"\(poster.headline.harmless())\" on \(day)."
        let state = poster.draft.map { "It stays a draft. \($0.banner)." } ?? "It is no draft any more."
        return "\(said)\nThat is in \(Shelf.approvalsFile).\n\(state)\n"
    }
}

extension ApprovalRole: ExpressibleByArgument {}
