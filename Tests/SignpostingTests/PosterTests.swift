import Questionnaire
import Testing

@testable import Signposting
import SignpostingFixtures

struct PosterTests {
    @Test("The parts stand in their order, with the evidence only when it is given")
    func order() throws {
        let bare = try poster(PosterRequest(theme: "waiting", publisher: "Us"))
        #expect(bare.parts.map(\.kind) == [.steps, .emergency, .urgent, .camhs, .others])
        let evidence = Evidence(share: 0.34, base: 1340)
        let told = try poster(PosterRequest(theme: "waiting", evidence: evidence, publisher: "Us"))
        #expect(told.parts.map(\.kind) == [.evidence, .steps, .emergency, .urgent, .camhs, .others])
        #expect(
            told.part(.evidence)?.blocks
                == [.paragraph("About 1 in 3 of the 1,340 young people who answered talked about waiting for help.")])
        #expect(told.part(.emergency)?.heading == "Call 999 or go to A&E now if:")
        #expect(told.part(.urgent)?.heading == "Call 111 if:")
    }

    @Test(
        "A figure of too few people, or one that says nothing, is left out",
        arguments: [(0.5, 99), (0, 500), (.nan, 500)])
    func smallBase(_ share: Double, _ base: Int) throws {
        let request = PosterRequest(evidence: Evidence(share: share, base: base), publisher: "Us")
        #expect(try poster(request).part(.evidence) == nil)
    }

    @Test("A figure of 100 people is said")
    func smallestBase() throws {
        let request = PosterRequest(evidence: Evidence(share: 0.5, base: 100), publisher: "Us")
        #expect(try poster(request).part(.evidence) != nil)
    }

    @Test("A headline is chosen by its number, and past the last they start again")
    func headlines() throws {
        let count = try #require(Shipped.bank()["waiting"]?.words.headlines.count)
        let headlines = try (0...count).map {
            try poster(PosterRequest(theme: "waiting", headline: $0, publisher: "Us")).headline
        }
        #expect(Set(headlines).count == count)
        #expect(headlines.first == headlines.last)
        let openings = try (0..<count).map {
            try poster(PosterRequest(theme: "waiting", headline: $0, publisher: "Us")).opening
        }
        #expect(Set(openings).count == count)
        let before = try poster(PosterRequest(theme: "waiting", headline: -1, publisher: "Us"))
        #expect(before.headline == headlines[count - 1])
    }

    @Test("People aged 19 to 25 are not sent to Childline or to CAMHS; younger people are")
    func ages() throws {
        let older = try poster(PosterRequest(area: "hampshire", ages: AgeRange("19 to 25"), publisher: "Us"))
        #expect(!names(older).contains("Childline"))
        #expect(older.part(.camhs) == nil)
        let younger = try poster(PosterRequest(area: "hampshire", ages: AgeRange("11 to 17"), publisher: "Us"))
        #expect(names(younger).contains("Childline"))
        #expect(younger.part(.camhs) != nil)
        #expect(younger.audience == "young people aged 11 to 17 from Hampshire")
    }

    @Test("A poster names the local services of its own area only, and none without an area")
    func areas() throws {
        let waiting = { (area: String?) in
            names(try poster(PosterRequest(theme: "waiting", area: area, publisher: "Us")))
        }
        #expect(try waiting("southampton").contains("No Limits"))
        #expect(try !waiting("portsmouth").contains("No Limits"))
        #expect(try waiting("hampshire").contains("Off The Record"))
        #expect(try Set(waiting(nil)) == ["Shout", "Childline", "Samaritans", "YoungMinds"])
    }

    @Test("Each service stands once on a poster", arguments: PosterBankTests.themes + ["general"])
    func once(_ theme: String) throws {
        for area in [nil, "portsmouth", "southampton", "isle-of-wight", "hampshire"] {
            let names = names(try poster(PosterRequest(theme: theme, area: area, publisher: "Us")))
            #expect(Set(names).count == names.count)
            #expect(names.count >= 3)
        }
    }

    @Test("Where the CAMHS of an area has no contact, the poster says how to get there without one")
    func camhs() throws {
        let portsmouth = try #require(poster(PosterRequest(area: "portsmouth", publisher: "Us")).part(.camhs))
        #expect(
            portsmouth.blocks.contains { block in
                if case .paragraph(let text) = block {
                    text.contains("Portsmouth CAMHS") && text.contains("a GP")
                } else {
                    false
                }
            })
        #expect(!portsmouth.blocks.contains { if case .helpLine = $0 { true } else { false } })
        let southampton = try #require(poster(PosterRequest(area: "southampton", publisher: "Us")).part(.camhs))
        #expect(
            southampton.blocks.contains { block in
                if case .helpLine(let line) = block {
                    line.contacts == ["Call 02381 030061 (you can leave a message)"]
                } else {
                    false
                }
            })
    }

    @Test("Services that are held back are on no poster")
    func heldBack() throws {
        for theme in try Shipped.bank().themes {
            let poster = try poster(PosterRequest(theme: theme, area: "portsmouth", publisher: "Us"))
            #expect(!names(poster).contains("Portsmouth hub"))
        }
    }

    @Test(
        "Every shipped poster is a draft that lists every printed contact",
        arguments: PosterBankTests.themes + ["general"])
    func draft(_ theme: String) throws {
        let poster = try poster(PosterRequest(theme: theme, area: "hampshire", publisher: "Us"))
        let draft = try #require(poster.draft)
        #expect(Set(names(poster)).isSubset(of: Set(draft.items.map(\.service))))
        #expect(draft.items.contains { $0.service == "NHS 111" && $0.facts.contains("phone: 111") })
        #expect(draft.items.allSatisfy { !$0.sources.isEmpty && $0.status == .unconfirmed })
        #expect(poster.checked == "not yet checked")
    }

    @Test("A poster whose contacts are confirmed and whose words are approved is no draft until a contact is due again")
    func confirmed() throws {
        let directory = try Shipped.confirmed()
        let request = PosterRequest(theme: "waiting", area: "southampton", publisher: "Us")
        let approvals = try Shipped.approvals(of: request, with: directory)
        func poster(on day: String) throws -> Poster {
            try Poster(
                request, from: Shipped.bank(), with: directory, approvals: approvals,
                on: #require(CalendarDay(day)))
        }
        let fresh = try poster(on: "2026-11-23")
        #expect(fresh.draft == nil)
        #expect(fresh.checked == "checked on 20 November 2026")
        #expect(fresh.checkBy?.iso == "2027-01-31")
        #expect(fresh.approvedOn?.iso == "2026-11-20")
        #expect(try poster(on: "2027-01-31").draft == nil)
        let overdue = try poster(on: "2027-02-01")
        #expect(overdue.draft?.items.allSatisfy { $0.status == .overdue } == true)
        #expect(overdue.draft?.banner == "DRAFT: contacts not confirmed")
        #expect(overdue.checked == "not yet checked")
    }

    @Test("One contact that nobody confirmed is enough for a draft")
    func oneIsEnough() throws {
        let mine = SourceFile(
            name: "mine.yml",
            text: """
                services:
                  - id: childline
                    name: Childline
                    urgency: helpline
                    for: Someone to talk to
                    areas: everywhere
                    source: a made-up source
                    confirmed-by: Made Up
                    confirmed-on: 2026-11-20
                    check-by: 2027-01-31
                    channels:
                      - phone: 0800 1111
                        confirmed-on: 2026-11-24
                """)
        let confirmed = try Shipped.confirmed()
        let directory = ServicesDirectory(
            services: confirmed.services.filter { $0.id != "childline" }
                + (try ServicesDirectory(reading: [mine]).services), areas: confirmed.areas, warnings: [])
        let request = PosterRequest(publisher: "Us")
        let poster = try Poster(
            request, from: Shipped.bank(), with: directory,
            approvals: Shipped.approvals(of: request, with: directory), on: Shipped.today())
        #expect(poster.draft?.items.map(\.facts) == [["phone: 0800 1111"]])
    }

    @Test("Parents and staff find who is there for adults, and young people do not")
    func adults() throws {
        let ages = AgeRange("11 to 17")
        let parents = try poster(
            PosterRequest(theme: "bullying", audience: .parents, area: "portsmouth", ages: ages, publisher: "Us"))
        #expect(names(parents).contains("NSPCC helpline"))
        #expect(names(parents).contains("Childline"))
        #expect(parents.audience == "parents and carers in Portsmouth")
        #expect(parents.part(.others)?.heading == "Who you and your child can talk to")
        let staff = try poster(PosterRequest(theme: "bullying", audience: .staff, publisher: "Us"))
        #expect(names(staff).contains("NSPCC helpline"))
        #expect(staff.audience == "people who work in schools")
        let older = try poster(PosterRequest(theme: "bullying", audience: .older, publisher: "Us"))
        #expect(!names(older).contains("NSPCC helpline"))
        #expect(older.audience == "young people aged 16 to 25")
        #expect(older.headline == "Being bullied is never your fault")
    }

    @Test("An audience brings its ages along, and ages that are asked for win")
    func audienceAges() throws {
        #expect(try names(poster(PosterRequest(audience: .younger, publisher: "Us"))).contains("Childline"))
        let request = PosterRequest(audience: .older, ages: AgeRange("19 to 25"), publisher: "Us")
        #expect(try !names(poster(request)).contains("Childline"))
        #expect(try poster(request).audience == "young people aged 19 to 25")
    }

    @Test("Words for young people are never given to adults")
    func noWordsForAdults() throws {
        let mine = SourceFile(
            name: "mine.yml",
            text: """
                posters:
                  - id: waiting
                    title: Mine
                    headlines: One
                    openings: Two.
                    evidence: "{share} of {base}."
                    steps: Three.
                """)
        let faults = #expect(throws: Faults.self) {
            try Poster(
                PosterRequest(theme: "waiting", audience: .staff, publisher: "Us"), from: Shipped.bank(and: mine),
                with: Shipped.directory(), on: Shipped.today())
        }
        #expect(faults?.diagnostics.map(\.id) == ["no-words-for-audience"])
        #expect(faults?.diagnostics.first?.file == "mine.yml")
    }

    @Test("A theme or an area that is not there is a fault with the nearest name")
    func unknown() throws {
        let theme = #expect(throws: Faults.self) { try poster(PosterRequest(theme: "wating", publisher: "Us")) }
        #expect(theme?.diagnostics.first?.id == "unknown-theme")
        #expect(theme?.diagnostics.first?.help == ["did you mean \"waiting\"?"])
        let area = #expect(throws: Faults.self) { try poster(PosterRequest(area: "portsmoth", publisher: "Us")) }
        #expect(area?.diagnostics.first?.help == ["did you mean \"portsmouth\"?"])
    }

    @Test("Without the services that it names, no poster is made")
    func emptyDirectory() throws {
        let empty = try ServicesDirectory(reading: [])
        let faults = #expect(throws: Faults.self) {
            try Poster(PosterRequest(publisher: "Us"), from: Shipped.bank(), with: empty, on: Shipped.today())
        }
        #expect(faults?.diagnostics.contains { $0.id == "unknown-service" } == true)
        #expect(faults?.diagnostics.contains { $0.id == "contact-in-copy" } == true)
    }

    private func poster(_ request: PosterRequest) throws -> Poster {
        try Poster(request, from: Shipped.bank(), with: Shipped.directory(), on: Shipped.today())
    }

    private func names(_ poster: Poster) -> [String] {
        (poster.part(.others)?.blocks ?? []).compactMap { if case .helpLine(let line) = $0 { line.name } else { nil } }
    }
}
