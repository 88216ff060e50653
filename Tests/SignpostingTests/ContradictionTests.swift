import Questionnaire
import Testing

@testable import Signposting
import SignpostingFixtures

struct ContradictionTests {
    @Test("Nothing that ships contradicts itself")
    func shipped() throws {
        #expect(try Shipped.directory().contradictions(on: Shipped.today()) == [])
    }

    @Test("One number under two names is found at the second, however it is spaced")
    func sameContact() throws {
        let found = try found(
            "{id: one, name: One, channels: [{phone: 0300 123 6621}], \(Self.rest)}",
            "{id: two, name: Two, channels: [{phone: 03001 236621}], \(Self.rest)}")
        #expect(found.map(\.id) == ["same-contact"])
        #expect(found.first?.message == "03001 236621 is Two here, and One in made-up.yml, line 4")
        #expect(found.first?.range?.start.line == 5)
    }

    @Test("A short code leads where the word says, and a site may tell of many services")
    func notTheSame() throws {
        let found = try found(
            "{id: one, name: One, channels: [{text: ONE to 85258}, {web: example.org}], \(Self.rest)}",
            "{id: two, name: Two, channels: [{text: TWO to 85258}, {web: example.org}], \(Self.rest)}")
        #expect(found == [])
    }

    @Test("One service listed twice for the same area, with other hours, ages or numbers")
    func twice() throws {
        let found = try found(
            """
            {id: one, name: The Line, ages: 11 to 17, hours: "9am to 5pm, every day",
                channels: [{phone: 0300 123 6621}], \(Self.rest)}
            """,
            """
            {id: two, name: the line, ages: 11 to 18, hours: "9am to 6pm, every day",
                channels: [{phone: 0300 123 6622}], \(Self.rest)}
            """)
        #expect(found.map(\.id) == ["conflicting-facts", "conflicting-facts", "conflicting-facts"])
        #expect(
            found.map(\.message) == [
                "the line is listed twice, and phone is \"0300 123 6622\" here, and \"0300 123 6621\" in made-up.yml, line 5",
                "the line is listed twice, and hours is \"9am to 6pm, every day\" here, and \"9am to 5pm, every day\" in made-up.yml, line 4",
                "the line is listed twice, and ages is \"11 to 18\" here, and \"11 to 17\" in made-up.yml, line 4",
            ])
    }

    @Test("Blanks and capitals are no contradiction")
    func spelling() throws {
        #expect(
            try found(
                """
                {id: one, name: The Line, hours: "Monday to Friday, 9am to 5pm", cost: free, \(Self.rest)}
                """,
                """
                {id: two, name: the line, hours: "monday to friday,  9am to 5pm", cost: Free, \(Self.rest)}
                """) == [])
    }

    @Test("One service may differ from area to area, and have one number more")
    func areas() throws {
        #expect(
            try found(
                "{id: one, name: The Line, ages: 11 to 17, areas: [town], urgency: local, for: A made-up line}",
                "{id: two, name: The Line, ages: 11 to 18, areas: [village], urgency: local, for: A made-up line}")
                == [])
        #expect(
            try found(
                "{id: one, name: The Line, channels: [{phone: 0300 123 6621}], \(Self.rest)}",
                "{id: two, name: The Line, channels: [{phone: 0300 123 6622}, {phone: 03001236621}], \(Self.rest)}")
                == [])
    }

    @Test("What an own file says otherwise than what it takes the place of is told until somebody has confirmed it")
    func corrections() throws {
        let entry = """
            services:
              - id: childline
                name: Childline
                urgency: helpline
                for: Someone to talk to
                ages: 17 and under
                areas: everywhere
                channels: [{phone: 0800 1111}]
            """
        let today = try Shipped.today()
        let mine = try Shipped.directory(and: SourceFile(name: "services.yml", text: entry))
        let found = mine.contradictions(on: today)
        #expect(found.map(\.id) == ["conflicting-facts"])
        #expect(found.first?.file == "services.yml")
        #expect(found.first?.message.contains("ages is \"17 and under\" here, and \"18 and under\" in") == true)
        let confirmed = entry + "\n    confirmed-by: M. U.\n    confirmed-on: 2026-11-20\n    check-by: 2027-01-31\n"
        let directory = try Shipped.directory(and: SourceFile(name: "services.yml", text: confirmed))
        #expect(directory.contradictions(on: today) == [])
    }

    @Test("Addresses of one service on two sites are found, and \"www.\" and paths make no difference")
    func elsewhere() throws {
        let found = try found(
            """
            {id: one, name: One, channels: [{web: www.example.org}, {chat: example.org/chat},
                {email: help@example.com}], \(Self.rest)}
            """)
        #expect(found.map(\.id) == ["address-elsewhere"])
        #expect(
            found.first?.message == "One: help@example.com is not at example.org, where www.example.org is")
        #expect(found.first?.range?.start.line == 5)
    }

    @Test("An area has one CAMHS for each age")
    func camhs() throws {
        let rest = "role: camhs, areas: [town], urgency: local, for: A made-up team"
        func both(_ ages: String, _ others: String) throws -> [String] {
            try found(
                "{id: one, name: One, \(ages), \(rest)}", "{id: two, name: Two, \(others), \(rest)}"
            ).map(\.id)
        }
        #expect(try both("ages: 11 to 15", "ages: 16 to 18") == [])
        #expect(try both("ages: 11 to 16", "ages: 16 to 18") == ["two-camhs"])
        #expect(try both("ages: 11 to 16", "cost: free") == ["two-camhs"])
    }

    private static let rest = "areas: everywhere, urgency: helpline, for: A made-up line"

    /// The contradictions of entries that start on line 4.
    private func found(_ entries: String...) throws -> [Diagnostic] {
        let lines = entries.map { "  - \($0)\n" }.joined()
        let text = "# Made up.\nareas: [{id: town, name: Town}, {id: village, name: Village}]\nservices:\n\(lines)"
        return try ServicesDirectory(reading: [SourceFile(name: "made-up.yml", text: text)])
            .contradictions(on: Shipped.today())
    }
}
