import Questionnaire
import Testing

@testable import Signposting
import SignpostingFixtures

struct PosterBankTests {
    static let themes = [
        "waiting", "thresholds", "not-heard", "where-to-turn", "stigma", "privacy", "trust", "changing-workers",
        "school-pressure", "school-support", "friends-and-peers", "bullying", "online-life", "home-and-family", "care",
        "police", "safety", "loneliness", "anxiety-low-mood", "self-harm-suicide", "sleep-food-body", "identity",
        "money-and-travel", "places-to-go", "information",
    ]

    @Test("The shipped words read without a fault and agree with the services")
    func readsCleanly() throws {
        let bank = try Shipped.bank()
        #expect(bank.warnings == [])
        #expect(try bank.check(against: Shipped.directory()) == [])
    }

    @Test("Every theme has a poster, and there is a general one")
    func everyTheme() throws {
        let bank = try Shipped.bank()
        #expect(bank.themes == Self.themes)
        #expect(bank["general"] != nil)
    }

    @Test(
        "Each poster has 3 headlines, 3 openings and 3 or 4 steps for everybody, and begins with a person",
        arguments: [nil, .younger, .older, .parents, .staff] as [PosterAudience?])
    func shape(_ audience: PosterAudience?) throws {
        for poster in try Shipped.bank().posters {
            let words = try #require(poster.words(for: audience), "\(poster.id)")
            #expect(words.headlines.count == 3, "\(poster.id)")
            #expect(words.openings.count == 3, "\(poster.id)")
            #expect((3...4).contains(words.steps.count), "\(poster.id)")
            let first = try #require(words.steps.first).source
            #expect(audience?.isAdult == true ? first.hasPrefix("Listen") : first.contains("trust"), "\(poster.id)")
            #expect(Set(words.headlines.map(\.source)).count == 3, "\(poster.id)")
        }
    }

    @Test("Nothing that is written for adults says \"you\" of what only a young person does, and the other way round")
    func speaksToThem() throws {
        for poster in try Shipped.bank().posters {
            for audience in PosterAudience.allCases {
                let words = try #require(poster.words(for: audience))
                let text = words.texts.map { $0.source.lowercased() }.joined(separator: " ")
                if !audience.isAdult { #expect(!text.contains("your child"), "\(poster.id)") }
                if audience == .staff { #expect(!text.contains("your child"), "\(poster.id)") }
                if audience != .staff { #expect(!text.contains("your safeguarding lead"), "\(poster.id)") }
                if audience.isAdult { #expect(!text.contains("someone you trust"), "\(poster.id)") }
            }
        }
    }

    @Test("A user's own poster and shared part replace the shipped ones")
    func laterFilesWin() throws {
        let mine = SourceFile(
            name: "mine.yml",
            text: """
                shared:
                  others: {opening: Talk., services: [childline]}
                posters:
                  - id: waiting
                    title: Mine
                    headlines: One
                    openings: Two.
                    evidence: "{share} of {base}."
                    steps: Three.
                """)
        let bank = try Shipped.bank(and: mine)
        #expect(bank["waiting"]?.words.headlines == ["One"])
        #expect(bank.shared.others.opening == "Talk.")
        #expect(bank["waiting"]?.words(for: .older)?.headlines == ["One"])
        #expect(bank["waiting"]?.words(for: .parents) == nil)
        #expect(bank.shared(for: .staff).others.services.contains("nspcc"))
        #expect(try bank.shared.emergency == Shipped.bank().shared.emergency)
        #expect(bank.themes == Self.themes)
    }

    @Test(
        "A fault in somebody's own words is found",
        arguments: [
            ("headlines: Help for people who committed suicide", "unsafe-words"),
            ("headlines: \"{share} of you\"", "unknown-placeholder"),
            ("evidence: Most of {base}", "missing-placeholder"),
            ("headline: One", "unknown-field"), ("headlines: []", "missing-field"), ("openings:", "missing-field"),
            ("audiences: {parents: {headlines: One, openings: Two.}}", "missing-field"),
            ("audiences: {parent: {headlines: One}}", "unknown-audience"),
            ("audiences: {16-25: {headline: One}}", "unknown-field"), ("audiences: [parents]", "wrong-shape"),
            ("audiences: {staff: One}", "wrong-shape"),
            ("audiences: {11-15: {steps: They failed to kill anybody.}}", "unsafe-words"),
            ("audiences: {16-25: {openings: \"{base} of you\"}}", "unknown-placeholder"),
        ])
    func findsFault(_ line: String, _ id: String) throws {
        let key = try #require(line.split(separator: ":").first)
        let right = [
            "id: mine", "title: Mine", "headlines: One", "openings: Two.", "evidence: \"{share} of {base}\"",
            "steps: Three.",
        ].filter { !$0.hasPrefix("\(key):") }
        let text = "posters:\n  - " + (right + [line]).joined(separator: "\n    ")
        let faults = #expect(throws: Faults.self) { try Shipped.bank(and: SourceFile(name: "mine.yml", text: text)) }
        #expect(faults?.diagnostics.map(\.id).contains(id) == true, "\(String(describing: faults))")
    }

    @Test(
        "What could be said more plainly is a hint, and stops nothing",
        arguments: [
            ("headlines: Help for young people aged 11-17", "dash-in-range"),
            ("openings: Our telephone is free.", "plainer-word"), ("steps: Ask your GP.", "plainer-word"),
            ("headlines: A headline that is so long that nobody reads it on the way to a lesson", "long-headline"),
            (
                "openings: This is a sentence that goes on and on until nobody knows any more what it was about at the start.",
                "long-sentence"
            ),
        ])
    func hints(_ line: String, _ id: String) throws {
        let key = try #require(line.split(separator: ":").first)
        let right = [
            "id: mine", "title: Mine", "headlines: One", "openings: Two.", "evidence: \"{share} of {base}\"",
            "steps: Three.",
        ].filter { !$0.hasPrefix("\(key):") }
        let text = "posters:\n  - " + (right + [line]).joined(separator: "\n    ")
        let bank = try Shipped.bank(and: SourceFile(name: "mine.yml", text: text))
        #expect(bank.warnings.map(\.id) == [id])
        #expect(bank["mine"] != nil)
    }

    @Test("What an audience takes over is looked at once, and its own words and services too")
    func audienceChecks() throws {
        let mine = SourceFile(
            name: "mine.yml",
            text: """
                posters:
                  - id: mine
                    title: Mine
                    headlines: Our telephone
                    openings: Two.
                    evidence: "{share} of {base}."
                    steps: Three.
                    audiences:
                      16-25: {openings: Call 0808 808 0000., services: [chidline]}
                """)
        let bank = try Shipped.bank(and: mine)
        #expect(bank.warnings.map(\.id) == ["plainer-word"])
        #expect(try bank.check(against: Shipped.directory()).map(\.id) == ["unknown-service", "contact-in-copy"])
    }

    @Test("A bank without its shared parts names those that are missing")
    func missingShared() {
        let faults = #expect(throws: Faults.self) { try PosterBank(reading: []) }
        #expect(faults?.diagnostics.count == 5)
    }

    @Test("A contact in the words, a service or a theme that is not there: each is found")
    func check() throws {
        let mine = SourceFile(
            name: "mine.yml",
            text: """
                posters:
                  - id: waitings
                    title: Mine
                    headlines: Call 0808 808 0000 or see example.org
                    openings: Call 0800 1111.
                    evidence: "{share} of {base}."
                    steps: Three.
                    services: [chidline]
                """)
        let services = SourceFile(
            name: "services.yml",
            text: "services: [{id: x, name: X, urgency: local, for: X, areas: everywhere, themes: [wating]}]")
        let found = try Shipped.bank(and: mine).check(against: Shipped.directory(and: services))
        #expect(found.map(\.id) == ["unknown-service", "contact-in-copy", "contact-in-copy", "unknown-theme"])
        #expect(found.first?.help == ["did you mean \"childline\"?"])
        #expect(found.last?.help == ["did you mean \"waiting\"?"])
    }
}
