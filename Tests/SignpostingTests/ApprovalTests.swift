import Questionnaire
import Testing

@testable import Signposting
import SignpostingFixtures

struct ApprovalTests {
    private let request = PosterRequest(theme: "waiting", area: "portsmouth", publisher: "Us")

    private func poster(
        _ approvals: Approvals, for request: PosterRequest? = nil, from bank: PosterBank? = nil,
        with directory: ServicesDirectory? = nil
    ) throws -> Poster {
        try Poster(
            request ?? self.request, from: bank ?? Shipped.bank(), with: directory ?? Shipped.directory(),
            approvals: approvals, on: Shipped.today())
    }

    @Test("What is missing stands on the face: both, the approval alone, or the contacts alone")
    func banner() throws {
        #expect(try poster(.none).draft?.banner == "DRAFT: contacts not confirmed, words not approved")
        #expect(try poster(.none, with: Shipped.confirmed()).draft?.banner == "DRAFT: words not approved")
        #expect(try poster(Shipped.approvals(of: request)).draft?.banner == "DRAFT: contacts not confirmed")
    }

    @Test("Only a safeguarding lead's yes counts; the others are kept", arguments: [ApprovalRole.camhs, .youngPeople])
    func roles(role: ApprovalRole) throws {
        let draft = try poster(Shipped.approvals(of: request, by: role), with: Shipped.confirmed()).draft
        #expect(draft?.banner == "DRAFT: words not approved")
        let own = try Shipped.approvals(of: request, with: Shipped.confirmed(), by: role)
        #expect(try poster(own, with: Shipped.confirmed()).draft?.approval.readers.map(\.role) == [role])
    }

    private func bank(headline: String = "One", opening: String = "Two.", step: String = "Three.") throws -> PosterBank
    {
        let file = SourceFile(
            name: "mine.yml",
            text: """
                posters:
                  - id: waiting
                    title: Mine
                    headlines: "\(headline)"
                    openings: "\(opening)"
                    evidence: "{share} of {base}."
                    steps: "\(step)"
                """)
        return try Shipped.bank(and: file)
    }

    @Test("Any other word, even a comma, makes it a draft again that says so")
    func changedWords() throws {
        let first = try poster(.none, from: bank())
        let approvals = Approvals([
            Approval(
                of: first.subject, by: "AB", role: .safeguardingLead, on: try #require(CalendarDay("2026-11-20")),
                words: first.words)
        ])
        #expect(try poster(approvals, from: bank()).draft?.banner == "DRAFT: contacts not confirmed")
        for changed in [try bank(headline: "Ones"), try bank(opening: "Two,"), try bank(step: "Three. ")] {
            let draft = try poster(approvals, from: changed).draft
            #expect(draft?.banner == "DRAFT: contacts not confirmed, changed since it was approved")
            #expect(draft?.approval.changedSince?.by == "AB")
        }
    }

    @Test("Another contact makes it a draft again")
    func changedContacts() throws {
        let approvals = try Shipped.approvals(of: request)
        #expect(try poster(approvals).draft?.approval.isApproved == true)
        let mine = SourceFile(
            name: "mine.yml",
            text: """
                services:
                  - {id: childline, name: Childline, urgency: helpline, for: Talk, areas: everywhere,
                     channels: [{phone: 0800 068 4141}]}
                """)
        let changed = try poster(approvals, with: Shipped.directory(and: mine))
        #expect(changed.draft?.banner == "DRAFT: contacts not confirmed, changed since it was approved")
    }

    @Test("That somebody confirms a contact, as it is, changes no word")
    func confirming() throws {
        let services = try Shipped.directory().services
        let day = try #require(CalendarDay("2026-11-20"))
        let confirmation = FactConfirmation(by: "Made Up", on: day, checkBy: day.aYearLater)
        let directory = ServicesDirectory(
            services: services.map { $0.confirming(confirmation) },
            areas: try Shipped.directory().areas, warnings: [])
        let poster = try poster(Shipped.approvals(of: request), with: directory)
        #expect(poster.draft?.approval.isApproved == true)
    }

    @Test("What another poster says is not approved with this one")
    func otherPosters() throws {
        let approvals = try Shipped.approvals(of: request)
        for other in [
            PosterRequest(theme: "trust", area: "portsmouth", publisher: "Us"),
            PosterRequest(theme: "waiting", area: "hampshire", publisher: "Us"),
            PosterRequest(theme: "waiting", audience: .parents, area: "portsmouth", publisher: "Us"),
            PosterRequest(theme: "waiting", area: "portsmouth", headline: 1, publisher: "Us"),
            PosterRequest(theme: "waiting", area: "portsmouth", publisher: "Them"),
            PosterRequest(
                theme: "waiting", area: "portsmouth", evidence: Evidence(share: 0.5, base: 500), publisher: "Us"),
        ] {
            #expect(try poster(approvals, for: other).draft?.approval.isApproved == false)
        }
    }

    @Test("Whom a poster is for is part of what was approved, even where nothing else of it differs")
    func audience() throws {
        func poster(aged ages: String) throws -> Poster {
            let request = PosterRequest(theme: "waiting", area: "portsmouth", ages: AgeRange(ages), publisher: "Us")
            return try self.poster(.none, for: request)
        }
        let (first, second) = (try poster(aged: "12 to 17"), try poster(aged: "13 to 17"))
        #expect(first.parts == second.parts && first.headline == second.headline)
        #expect(first.words != second.words)
    }

    @Test("Of several who approved other words, the last is named")
    func lastOfSeveral() throws {
        let other = try #require(WordsFingerprint(String(repeating: "0", count: 32)))
        let subject = try poster(.none).subject
        let days = ["2026-11-01", "2026-11-02", "2026-11-03"]
        let approvals = Approvals(
            try zip(["AB", "CD", "EF"], days).map { by, day in
                Approval(
                    of: subject, by: by, role: by == "EF" ? .camhs : .safeguardingLead,
                    on: try #require(CalendarDay(day)), words: other)
            })
        #expect(try poster(approvals).draft?.approval.changedSince?.by == "CD")
    }

    @Test("An approval from the future has not happened")
    func future() throws {
        #expect(try poster(Shipped.approvals(of: request, on: "2026-11-24")).draft?.approval.isApproved == false)
        #expect(try poster(Shipped.approvals(of: request, on: "2026-11-23")).draft?.approval.isApproved == true)
    }

    @Test("What is written is read again, whatever was approved")
    func roundTrip() throws {
        var approvals = Approvals.none
        let requests = [
            request, PosterRequest(publisher: "Us"),
            PosterRequest(
                theme: "safety", audience: .younger, area: "hampshire", ages: AgeRange("11 to 13"), headline: 2,
                publisher: "Us"),
        ]
        for (request, role) in zip(requests, ApprovalRole.allCases) {
            for approval in try Shipped.approvals(of: request, by: role).all { approvals.add(approval) }
        }
        for approval in try Shipped.approvals(of: request).all { approvals.add(approval) }
        #expect(approvals.all.count == 3)
        var text = ""
        approvals.write(to: &text)
        #expect(try Approvals(reading: SourceFile(name: "approvals.yml", text: text)).all == approvals.all)
        #expect(text.contains("  - poster: safety\n    audience: 11-15\n    area: hampshire\n    ages: 11 to 13\n"))
    }

    @Test("An empty file holds no approval", arguments: ["", "# nothing yet\n", "approvals:\n", "approvals: []\n"])
    func empty(_ text: String) throws {
        #expect(try Approvals(reading: SourceFile(name: "approvals.yml", text: text)).all.isEmpty)
    }

    @Test(
        "Every fault of a file of approvals is found",
        arguments: [
            ("poster:", "missing-field"), ("audience: parent", "unknown-audience"), ("ages: old", "bad-ages"),
            ("headline: 0", "bad-number"), ("headline: first", "bad-number"), ("by:", "missing-field"),
            ("role: safeguarding", "unknown-role"), ("on: yesterday", "bad-day"), ("words: abc", "bad-fingerprint"),
            ("words: 0123456789ABCDEF0123456789ABCDEF", "bad-fingerprint"), ("posters: waiting", "unknown-field"),
        ])
    func faults(_ line: String, _ id: String) throws {
        let key = try #require(line.split(separator: ":").first)
        let right = [
            "poster: waiting", "by: AB", "role: camhs", "on: 2026-11-23", "words: 0123456789abcdef0123456789abcdef",
        ].filter { !$0.hasPrefix("\(key):") }
        let text = "approvals:\n  - " + (right + [line]).joined(separator: "\n    ")
        let faults = #expect(throws: Faults.self) {
            try Approvals(reading: SourceFile(name: "approvals.yml", text: text))
        }
        #expect(faults?.diagnostics.map(\.id) == [id])
    }

    private func review(
        _ approvals: Approvals, with directory: ServicesDirectory? = nil, language: PosterLanguage? = .english
    ) throws -> ApprovalReview {
        ApprovalReview(
            of: approvals, from: try Shipped.bank(), with: try directory ?? Shipped.directory(),
            on: try Shipped.today(),
            language: { _ in language })
    }

    @Test("Of what was approved, each poster is made again: it says the same, or it has lapsed")
    func review() throws {
        let quoting = PosterRequest(
            theme: "trust", headline: 1, evidence: Evidence(share: 0.34, base: 1340, isMadeUp: true), publisher: "Them")
        var approvals = Approvals.none
        for request in [request, quoting] {
            let poster = try poster(.none, for: request)
            approvals.add(
                Approval(
                    of: poster.subject, by: "AB", role: .safeguardingLead, on: try Shipped.today(), words: poster.words,
                    publisher: request.publisher, quoting: request.evidence))
        }
        #expect(
            try review(approvals).standing.map(\.subject.description) == ["waiting (portsmouth)", "trust (headline 2)"])
        #expect(try review(approvals).lapsed.isEmpty)
        var text = ""
        approvals.write(to: &text)
        let read = try Approvals(reading: SourceFile(name: "approvals.yml", text: text))
        #expect(read.all == approvals.all && text.contains("    share: 0.34\n    base: 1340\n    made-up: yes\n"))
        for broken in [text.replacing("0.34", with: "34"), text.replacing("1340", with: "0")] {
            let faults = #expect(throws: Faults.self) {
                try Approvals(reading: SourceFile(name: "approvals.yml", text: broken))
            }
            #expect(faults?.diagnostics.map(\.id) == ["bad-number"])
        }
        let other = SourceFile(
            name: "mine.yml",
            text: """
                services:
                  - {id: childline, name: Childline, urgency: helpline, for: Talk, areas: everywhere,
                     channels: [{phone: 0800 068 4141}]}
                """)
        let changed = try review(approvals, with: Shipped.directory(and: other))
        #expect(changed.standing.isEmpty && changed.lapsed.map(\.subject.poster) == ["waiting", "trust"])
        // Without the translation, or without the services that its words name, it cannot be made again.
        #expect(try review(approvals, language: nil).lapsed.count == 2)
        #expect(try review(approvals, with: ServicesDirectory(reading: [])).lapsed.count == 2)
    }

    @Test("Only a safeguarding lead's last yes to a poster is looked at, and not one from the future")
    func reviewed() throws {
        #expect(try review(Shipped.approvals(of: request, by: .camhs)) == ApprovalReview())
        #expect(try review(Shipped.approvals(of: request, on: "2026-11-24")) == ApprovalReview())
        let earlier = try #require(Shipped.approvals(of: request, on: "2026-11-01").all.first)
        let other = try #require(WordsFingerprint(String(repeating: "0", count: 32)))
        let now = Approval(
            of: earlier.subject, by: "AB", role: .safeguardingLead, on: try Shipped.today(), words: earlier.words,
            publisher: "Us")
        let before = Approval(
            of: earlier.subject, by: "CD", role: .safeguardingLead, on: earlier.on, words: other, publisher: "Us")
        #expect(try review(Approvals([before, now])).standing == [now])
        #expect(try review(Approvals([before])).lapsed == [before])
    }

    @Test("Where one text ends and the next begins is part of what was approved")
    func boundaries() {
        #expect(WordsFingerprint(of: ["ab", "c"]) != WordsFingerprint(of: ["a", "bc"]))
        #expect(WordsFingerprint(of: []) != WordsFingerprint(of: [""]))
        #expect(WordsFingerprint(of: ["a"]).description.count == 32)
    }
}
