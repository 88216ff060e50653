import Consultation
import Foundation
import Publishing
import Questionnaire
import Signposting
import Testing

/// Every stage of a consultation, as it is told. Everything in it is made up.
struct StatusTests {
    private static let asking = "  - {id: consent, what: Decide it., why: It matters., before: asking"
    private static let posters = "  - {id: posters-read, what: Read them., why: It matters., before: posters"
    private static let signed = ", done: yes, by: AB, on: 2026-11-01}\n"

    private func checklist(_ items: String) throws -> FolderFacts.File<Checklist> {
        let file = try SourceFile(name: "checklist.yml", bytes: Array("checklist:\n\(items)".utf8))
        return .read(try Checklist(reading: file, on: try MadeUpPlan.day()))
    }

    private func told(_ facts: FolderFacts) -> String {
        var text = ""
        StatusFormat.text(columns: 80).write(ConsultationStatus(of: facts), to: &text)
        return text
    }

    /// A folder just made.
    private func new() throws -> FolderFacts {
        var facts = FolderFacts(
            on: try MadeUpPlan.day(), survey: .ready(title: "A made-up survey (2026)", usesThemes: true))
        facts.checklist = try checklist(Self.asking + "}\n" + Self.posters + "}\n")
        facts.contacts = .init(all: 3, unconfirmed: ["childline", "shout"])
        facts.actions = .read(try MadeUpPlan.plan(""))
        facts.posters = 1
        facts.draftPosters = 1
        return facts
    }

    /// Everything is settled and confirmed.
    private func settled() throws -> FolderFacts {
        var facts = try new()
        facts.checklist = try checklist(Self.asking + Self.signed + Self.posters + Self.signed)
        facts.contacts = .init(all: 3)
        return facts
    }

    /// Answers came in through a kiosk.
    private func answered() throws -> FolderFacts {
        var facts = try settled()
        facts.keys = ["commission"]
        facts.stores = ["kiosk.store"]
        facts.responses = .about(540, files: 2)
        return facts
    }

    /// Everything is done.
    private func finished() throws -> FolderFacts {
        var facts = try answered()
        facts.hasAgreement = true
        facts.quotes = .read(.init(approved: 4, open: 0))
        facts.actions = .read(
            try MadeUpPlan.plan(
                "actions:\n  - {id: a, finding: b, recommendation: c, status: not agreed, because: d}\n"))
        facts.report = .made
        facts.approvals = .read(ApprovalReview(standing: [try approval()]))
        facts.draftPosters = 0
        facts.hasSaidDid = true
        return facts
    }

    private func approval(
        of poster: String = "waiting", publisher: String? = nil, quoting evidence: Evidence? = nil
    ) throws -> Approval {
        let words = "0123456789abcdef0123456789abcdef"
        let text = """
            approvals:
              - {poster: \(poster), area: portsmouth, ages: 11 to 17, hour: "saturday 23:30", by: AB, \
            role: safeguarding-lead, on: 2026-11-01, words: \(words)}
            """
        let read = try Approvals(reading: SourceFile(name: "approvals.yml", text: text)).all
        let approval = try #require(read.first)
        return Approval(
            of: approval.subject, by: "AB", role: approval.role, on: approval.on, words: approval.words,
            publisher: publisher, quoting: evidence)
    }

    private func next(_ facts: FolderFacts) -> [String] {
        ConsultationStatus(of: facts).steps(.next).map { "\($0.id): \($0.command ?? "")" }
    }

    @Test("A new folder: what is done, the one next step with its command, and what comes later")
    func fresh() throws {
        #expect(
            told(try new()) == """
                A made-up survey (2026)
                =======================
                Done
                - The survey has no faults.

                Next
                - Settle before you ask anybody: consent. Write into checklist.yml who decided
                  what, and when.
                      bigconvo check checklist.yml

                Later
                - Look up 2 of the 3 services that you show, each on its own site. Then keep
                  that you did: "bigconvo help services confirm" says how.
                - Make the two keys: one seals answers on a kiosk, the other opens them and
                  stays with you. Paper and online forms need none.
                - Ask: at a kiosk; on paper (bigconvo print); or with an online form (bigconvo
                  import).
                - Look how well the codebook does: draw answers to sort by hand.
                - Choose quotations. A person says yes or no to each.
                - Write into actions.yml what you ask for, and because of what. This lists what
                  the figures carry.
                - Write report.yml and the pages it names, and make the report.
                - Settle before a poster hangs anywhere: posters-read. Write into checklist.yml
                  who decided what, and when.
                - Let a safeguarding lead read each poster, word by word, and keep that they
                  said yes.
                - 1 draft in posters/. Confirm the contacts, and let a safeguarding lead say
                  yes; then make the posters again.
                - Tell young people what came of it.

                """)
    }

    @Test("With answers: what can be done besides stands apart, each with its command")
    func withAnswers() throws {
        #expect(
            told(try answered()) == """
                A made-up survey (2026)
                =======================
                Done
                - The survey has no faults.
                - What has to be settled before you ask anybody is settled.
                - Every service that you show is confirmed.
                - The keys are made: commission.
                - Young people have been asked.
                - What the kiosks hold is collected.
                - There are about 540 responses, in 2 files.
                - What has to be settled before a poster hangs anywhere is settled.

                Next
                - Write into actions.yml what you ask for, and because of what. This lists what
                  the figures carry.
                      bigconvo findings

                If you want
                - Look how well the codebook does: draw answers to sort by hand.
                      bigconvo themes sample --number 60 --output coded.csv
                - Choose quotations. A person says yes or no to each.
                      bigconvo themes quotes

                Later
                - Write report.yml and the pages it names, and make the report.
                - Let a safeguarding lead read each poster, word by word, and keep that they
                  said yes.
                - 1 draft in posters/. Confirm the contacts, and let a safeguarding lead say
                  yes; then make the posters again.
                - Tell young people what came of it.

                """)
    }

    @Test("When everything is done it says so, and asks for nothing")
    func allDone() throws {
        let text = told(try finished())
        #expect(text.hasSuffix("\nEverything is done.\n") && !text.contains("Next") && !text.contains("Later"))
    }

    @Test("There is one next step at every stage, in the order in which a commission works")
    func order() throws {
        var facts = FolderFacts(on: try MadeUpPlan.day(), survey: .faulty(2))
        #expect(next(facts) == ["survey: bigconvo check"])
        facts.survey = .ready(title: "A", usesThemes: false)
        #expect(next(facts) == ["checklist-asking: bigconvo new . --add"])
        facts.checklist = .faulty
        #expect(next(facts) == ["checklist-asking: bigconvo check checklist.yml"])
        facts = try settled()
        #expect(next(facts) == ["keys: bigconvo keys new commission"])
        facts.keys = ["hub"]
        #expect(next(facts) == ["asking: bigconvo kiosk --store kiosk.store --key hub.public"])
        facts.stores = ["a.store", "b.store"]
        facts.hasNewInStores = true
        #expect(
            next(facts) == [
                "collecting: bigconvo collect a.store b.store --key hub.private --output responses/kiosk.csv"
            ])
        facts.hasNewInStores = false
        facts.responses = .faulty(files: 1)
        #expect(next(facts) == ["responses: bigconvo analyse"])
        facts.responses = .few(files: 1)
        #expect(next(facts) == ["actions: bigconvo findings"])
        facts.actions = .faulty
        #expect(next(facts) == ["actions: bigconvo actions check"])
        facts.actions = .read(try MadeUpPlan.plan())
        #expect(next(facts) == ["report: bigconvo report"])
        facts.report = .stale
        #expect(next(facts) == ["report: bigconvo report"])
        facts.report = .made
        facts.unwritten = ["foreword"]
        #expect(next(facts) == ["report: bigconvo report"])
        facts.unwritten = []
        #expect(next(facts) == ["approvals: bigconvo help poster approve"])
        facts.approvals = .faulty
        #expect(next(facts) == ["approvals: bigconvo check approvals.yml"])
        facts.approvals = .read(ApprovalReview())
        #expect(next(facts) == ["approvals: bigconvo help poster approve"])
        facts.approvals = .read(ApprovalReview(standing: [try approval()]))
        #expect(next(facts) == ["posters: bigconvo poster --theme waiting --format pdf --output posters/waiting.pdf"])
        facts.draftPosters = 0
        #expect(next(facts) == ["said-did: bigconvo actions said-did --sheet a3 --output posters/you-said.pdf"])
        facts.hasSaidDid = true
        #expect(next(facts) == ["keeping-on: bigconvo actions due"])
        #expect(next(try finished()) == [])
    }

    @Test(
        "A poster that says something else than was approved is a warning, and the next step is to have it read again")
    func lapsed() throws {
        var facts = try finished()
        facts.approvals = .read(
            ApprovalReview(standing: [try approval(of: "trust")], lapsed: [try approval(publisher: "Ana's group")]))
        #expect(
            next(facts) == [
                "approvals: bigconvo poster approve waiting --area portsmouth --ages '11 to 17' --hour 'Saturday at 11:30pm' "
                    + "--publisher 'Ana'\\''s group' --by AB --on \(facts.day.iso)"
            ])
        #expect(
            ConsultationStatus(of: facts).warnings == [
                "Changed since a safeguarding lead said yes: waiting (portsmouth, 11 to 17, Saturday at 11:30pm)."
                    + " Take down what hangs of it."
            ])
        let step = ConsultationStatus(of: facts).steps(.next).first?.words
        #expect(step?.hasPrefix("1 poster says something else than a safeguarding lead said yes to: waiting (") == true)
        let quoting = try approval(quoting: Evidence(share: 0.3, base: 400))
        facts.approvals = .read(ApprovalReview(lapsed: [quoting, try approval(of: "trust")]))
        #expect(next(facts) == ["approvals: bigconvo help poster approve"])
        #expect(ConsultationStatus(of: facts).steps(.next).first?.words.hasPrefix("2 posters say something") == true)
    }

    @Test("Who asked on paper or online needs no keys, and no store")
    func noKiosk() throws {
        var facts = try settled()
        facts.responses = .about(100, files: 1)
        let status = ConsultationStatus(of: facts)
        #expect(status.steps(.next).map(\.id) == ["actions"])
        #expect(status.steps(.ifYouWant).map(\.id) == ["keys", "agreement", "quotes"])
        #expect(!status.steps.contains { $0.id == "collecting" })
    }

    @Test("What is wrong now stands first, whatever is next")
    func warnings() throws {
        var facts = try finished()
        facts.exposedInGit = ["commission.private", "responses/"]
        facts.contacts.overdue = ["shout"]
        facts.lackingItems = ["data-protection"]
        facts.actions = .read(try MadeUpPlan.plan())
        let plan = try MadeUpPlan.plan(
            """
            actions:
              - {id: a, finding: b, recommendation: c, priority: Waitng}
              - {id: d, finding: e, recommendation: f, priority: Buses}
            """)
        let report = try SourceFile(name: "report.yml", bytes: Array("priorities: [{title: Waiting}]".utf8))
        facts.strayPriorities = plan.strayPriorities(in: try ReportText(reading: report))
        #expect(
            ConsultationStatus(of: facts).warnings == [
                "This folder is in git, and commission.private, responses/ would go along with it. Add a line for each to"
                    + " .gitignore, and keep private keys elsewhere.",
                "Late: drop-in. See: bigconvo actions due",
                "Their priority is not in report.yml, so the report puts them under its next steps: a (\"Waitng\"; is it"
                    + " \"Waiting\"?), d (\"Buses\").",
                "It is time to look again at: shout. See: bigconvo services check",
                "checklist.yml leaves out: data-protection.",
            ])
    }

    @Test("The number of responses is said roughly, or not at all")
    func roughly() throws {
        var facts = try answered()
        #expect(told(facts).contains("There are about 540 responses, in 2 files."))
        facts.responses = .few(files: 1)
        #expect(told(facts).contains("There are some responses, in 1 file: too few to say how many."))
    }

    @Test("As JSON it holds the same steps")
    func json() throws {
        let status = ConsultationStatus(of: try answered())
        var text = ""
        StatusFormat.json.write(status, to: &text)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let steps = try #require(json["steps"] as? [[String: Any]])
        #expect(json["schema"] as? String == "bigconvo-status")
        #expect(steps.compactMap { $0["id"] as? String } == status.steps.map(\.id))
        #expect(steps.compactMap { $0["state"] as? String } == status.steps.map(\.state.rawValue))
        #expect(steps.first?["command"] is NSNull)
    }
}
