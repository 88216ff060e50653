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

    @Test("Each poster has headlines to choose from, 3 or 4 steps, and starts with someone you trust")
    func shape() throws {
        for poster in try Shipped.bank().posters {
            #expect((2...3).contains(poster.headlines.count), "\(poster.id)")
            #expect((3...4).contains(poster.steps.count), "\(poster.id)")
            #expect(poster.steps.first?.source.contains("trust") == true, "\(poster.id)")
            #expect(poster.headlines.allSatisfy { $0.source.count <= 60 }, "\(poster.id)")
            #expect(poster.texts.allSatisfy { !$0.source.contains("your GP") && !$0.source.contains("telephone") })
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
                    opening: Two.
                    evidence: "{share} of {base}."
                    steps: Three.
                """)
        let bank = try Shipped.bank(and: mine)
        #expect(bank["waiting"]?.headlines == ["One"])
        #expect(bank.shared.others.opening == "Talk.")
        #expect(try bank.shared.emergency == Shipped.bank().shared.emergency)
        #expect(bank.themes == Self.themes)
    }

    @Test(
        "A fault in somebody's own words is found",
        arguments: [
            ("headlines: Help for people who committed suicide", "unsafe-words"),
            ("headlines: \"{share} of you\"", "unknown-placeholder"),
            ("evidence: Most of {base}", "missing-placeholder"),
            ("headline: One", "unknown-field"), ("headlines: []", "missing-field"), ("opening:", "missing-field"),
        ])
    func findsFault(_ line: String, _ id: String) throws {
        let key = try #require(line.split(separator: ":").first)
        let right = [
            "id: mine", "title: Mine", "headlines: One", "opening: Two.", "evidence: \"{share} of {base}\"",
            "steps: Three.",
        ].filter { !$0.hasPrefix("\(key):") }
        let text = "posters:\n  - " + (right + [line]).joined(separator: "\n    ")
        let faults = #expect(throws: Faults.self) { try Shipped.bank(and: SourceFile(name: "mine.yml", text: text)) }
        #expect(faults?.diagnostics.map(\.id).contains(id) == true, "\(String(describing: faults))")
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
                    opening: Call 0800 1111.
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
