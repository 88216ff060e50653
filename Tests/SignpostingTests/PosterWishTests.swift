import Questionnaire
import Testing

@testable import Signposting
import SignpostingFixtures

struct PosterWishTests {
    /// Made up.
    private let mine = SourceFile(
        name: "mine.yml",
        text: """
            services:
              - id: evening
                name: Evening Line
                urgency: helpline
                for: Someone to talk to
                areas: [portsmouth]
                channels: [{phone: 01632 960123}]
                hours: Monday to Friday, 3pm to 8pm
                languages: English and Polish
                themes: [waiting]
              - id: unclear
                name: Unclear
                urgency: local
                for: Someone to talk to
                areas: [portsmouth]
                channels: [{phone: 01632 960124}]
                themes: [waiting]
            """)

    private func poster(hour: String? = nil, speaks: String? = nil, only: Bool = false) throws -> Poster {
        let wish = HelpWish(
            hour: try hour.map { try #require(HelpHour($0)) },
            language: try speaks.map { try #require(SpokenLanguage($0)) })
        let directory = try Shipped.directory(and: mine)
        let services = only ? directory.services.filter { !["shout", "childline", "samaritans"].contains($0.id) } : []
        return try Poster(
            PosterRequest(theme: "waiting", area: "portsmouth", wish: wish, publisher: "Us"),
            from: only ? Shipped.bank(and: Self.bank) : Shipped.bank(),
            with: only ? ServicesDirectory(services: services, areas: directory.areas, warnings: []) : directory,
            on: Shipped.today())
    }

    /// Words that name no service of their own.
    private static let bank = SourceFile(
        name: "bank.yml",
        text: """
            shared:
              others:
                opening: Talk to somebody.
              audiences:
                parents: {others: {opening: Talk to somebody.}}
                staff: {others: {opening: Talk to somebody.}}
            posters:
              - id: waiting
                title: Mine
                headlines: One
                openings: Two.
                evidence: "{share} of {base}."
                steps: Three.
                services: [youngminds]
            """)

    private func names(_ poster: Poster) -> [String] {
        (poster.part(.others)?.blocks ?? []).compactMap { if case .helpLine(let line) = $0 { line.name } else { nil } }
    }

    @Test("At night only who is surely there stands on the poster, and who is left out unknown is said")
    func night() throws {
        let poster = try poster(hour: "sat 23:30")
        #expect(names(poster) == ["Shout", "Childline", "Samaritans", "YoungMinds"])
        #expect(poster.part(.emergency) != nil && poster.part(.urgent) != nil && poster.part(.camhs) != nil)
        #expect(poster.draft?.nobody == nil)
        let hint = try #require([poster].hints.first)
        #expect([poster].hints.count == 1)
        #expect(
            hint.message
                == "left out, because nobody has found out whether they are there for Saturday at 11:30pm: Unclear (hours)"
        )
        #expect(hint.severity == .warning)
    }

    @Test("In the hours of a service it stands there, and without days only if it is there every day")
    func hours() throws {
        #expect(try names(poster(hour: "weekdays 16:00")).contains("Evening Line"))
        #expect(try !names(poster(hour: "16:00")).contains("Evening Line"))
        #expect(try names(poster(hour: "16:00")).contains("Samaritans"))
        let all = try poster()
        #expect(names(all).contains("Unclear") && names(all).contains("Kooth"))
        #expect([all].hints.isEmpty)
    }

    @Test("A page that is only there to be read is there at any time; who also answers texts is not known")
    func pages() throws {
        let directory = try Shipped.directory()
        let night = try #require(HelpHour("3am"))
        #expect(directory["youngminds"]?.isThere(at: night) == true)
        #expect(directory["the-mix"]?.isThere(at: night) == nil)
        #expect(directory["hyca"]?.isThere(at: night) == nil)
        #expect(directory["kooth"]?.isThere(at: night) == false)
    }

    @Test("Whose languages are known stands on the poster with them; nobody else is taken to speak one")
    func language() throws {
        let poster = try poster(speaks: "pl")
        #expect(names(poster) == ["Evening Line"])
        let lines = (poster.part(.others)?.blocks ?? []).compactMap {
            if case .helpLine(let line) = $0 { line.terms } else { nil }
        }
        #expect(lines == ["Monday to Friday, 3pm to 8pm. In English and Polish."])
        let facts = try #require(Shipped.directory(and: mine)["evening"]).facts
        #expect(facts.map(\.label) == ["name", "phone", "hours", "languages"])
        #expect([poster].hints.first?.message.contains("Childline (languages)") == true)
        #expect(try names(self.poster(hour: "weekdays 16:00", speaks: "pl")) == ["Evening Line"])
        #expect(try names(self.poster(hour: "sat 16:00", speaks: "pl")) == [])
    }

    @Test("No service that ships is said to speak a language: nothing was found of that")
    func shipped() throws {
        #expect(try Shipped.directory().services.allSatisfy { $0.languages == nil })
    }

    @Test("A poster with nobody to talk to then is a draft that says so, whoever has approved and confirmed it")
    func nobody() throws {
        let page = try poster(hour: "3am", only: true)
        let draft = try #require(page.draft)
        // Something to read is nobody to talk to.
        #expect(names(page) == ["YoungMinds"])
        #expect(
            draft.banner
                == "DRAFT: contacts not confirmed, words not approved, nobody to talk to is listed for every day at 3am"
        )
        #expect(draft.nobody?.unsure == ["Unclear may be there: nobody has found out its hours"])
        let welsh = try #require(try poster(hour: "3am", speaks: "Welsh").draft)
        #expect(welsh.banner.hasSuffix("nobody to talk to is listed for every day at 3am in Welsh"))
        #expect(
            welsh.nobody?.unsure.contains("Unclear may be there: nobody has found out its hours and languages") == true)
        #expect(welsh.nobody?.unsure.contains { $0.hasPrefix("Evening Line") } == false)

        let wish = HelpWish(hour: nil, language: SpokenLanguage("Welsh"))
        let request = PosterRequest(theme: "waiting", area: "southampton", wish: wish, publisher: "Us")
        let confirmed = try Shipped.confirmed()
        let approved = try Poster(
            request, from: Shipped.bank(), with: confirmed,
            approvals: Shipped.approvals(of: request, with: confirmed), on: Shipped.today())
        #expect(approved.draft?.banner == "DRAFT: nobody to talk to is listed in Welsh")
    }

    @Test("An approval keeps for when and in which language the poster was, and a file that says it wrongly is refused")
    func approvals() throws {
        let wish = HelpWish(hour: HelpHour("sat 23:30"), language: SpokenLanguage("pl"))
        let request = PosterRequest(theme: "waiting", wish: wish, publisher: "Us")
        let approvals = try Shipped.approvals(of: request)
        var text = ""
        approvals.write(to: &text)
        #expect(text.contains("    hour: \"Saturday at 11:30pm\"\n    speaks: Polish\n"))
        #expect(try Approvals(reading: SourceFile(name: "approvals.yml", text: text)).all == approvals.all)
        for (wrong, id) in [("hour: soon", "bad-hour"), ("speaks: Elvish", "unknown-language")] {
            let key = String(wrong.prefix { $0 != ":" })
            let lines = text.split(separator: "\n").map { $0.hasPrefix("    \(key): ") ? "    \(wrong)" : String($0) }
            let broken = SourceFile(name: "approvals.yml", text: lines.joined(separator: "\n"))
            let faults = #expect(throws: Faults.self) { try Approvals(reading: broken) }
            #expect(faults?.diagnostics.map(\.id) == [id])
        }
    }
}
