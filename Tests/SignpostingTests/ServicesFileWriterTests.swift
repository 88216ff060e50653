import Questionnaire
import Testing

@testable import Signposting
import SignpostingFixtures

struct ServicesFileWriterTests {
    @Test("What is written reads back as the same services")
    func roundTrip() throws {
        let directory = try Shipped.directory()
        let again = try reread(directory.services)
        #expect(again.count == directory.services.count)
        for (before, after) in zip(directory.services, again) {
            #expect(before.facts.map(Fact.init) == after.facts.map(Fact.init))
            #expect(before.channels.map(\.value) == after.channels.map(\.value))
            #expect(before.purpose.value == after.purpose.value)
            #expect(before.areas.value == after.areas.value)
            #expect(before.themes == after.themes)
            #expect(before.notes == after.notes)
            #expect(before.heldBack == after.heldBack)
            #expect(before.role == after.role)
        }
    }

    @Test("What the facts share stands once")
    func layout() throws {
        let day = try Shipped.today()
        let papyrus = try #require(Shipped.directory()["papyrus"])
        let service = papyrus.confirming(["phone"], by: "A. Person", on: day, checkBy: day.aYearLater)
        var text = ""
        ServicesFileWriter().write([service], to: &text)
        #expect(
            text.hasPrefix(
                """
                services:
                  - id: papyrus
                    name:
                      is: Papyrus HOPELINE247
                      source: "public code, as gathered"
                      dated: 2026-09
                      check-by: 2027-01-31
                    urgency: crisis
                    for: "If you think about ending your life, or worry that a friend does"

                """))
        #expect(
            text.contains(
                """
                      - phone: 0800 068 4141
                        source: "public code, as gathered"
                        dated: 2026-09
                        confirmed-by: "A. Person"
                        confirmed-on: 2026-11-23
                        check-by: 2027-11-23

                """.replacing("\"A. Person\"", with: "A. Person")))
    }

    @Test("A service that somebody confirmed reads back as confirmed, fact by fact")
    func confirming() throws {
        let day = try Shipped.today()
        let shout = try #require(Shipped.directory()["shout"])
        let all = shout.confirming(by: "A. Person", on: day, checkBy: day.aYearLater)
        #expect(try #require(reread([all]).first).facts.allSatisfy { $0.provenance.status(on: day) == .confirmed })
        let some = shout.confirming(["text", "name"], by: "A. Person", on: day, checkBy: day.aYearLater)
        let statuses = try #require(reread([some]).first).facts.map { $0.provenance.status(on: day) }
        #expect(statuses == [.confirmed, .confirmed, .unconfirmed, .unconfirmed])
        #expect(some.facts.first?.provenance.source == shout.facts.first?.provenance.source)
    }

    @Test(
        "Hostile and awkward texts survive the file",
        arguments: [
            "null", "~", "a: b", "# x", "- y", "\"q\"", "a\\b", "two\nlines", "\u{1B}[31m", "\u{202E}x", "👩‍👩‍👧‍👦 é 中",
            " lead", "trail ", "[x]",
        ])
    func awkward(_ words: String) throws {
        var service = try #require(Shipped.directory()["shout"])
        service.name.value = words
        service.notes = [words]
        let again = try #require(reread([service]).first)
        #expect(again.name.value == words)
        #expect(again.notes == [words])
    }

    private struct Fact: Equatable {
        let label: String
        let text: String
        let provenance: Provenance

        init(_ fact: ServiceFact) {
            label = fact.label
            text = fact.text
            provenance = fact.provenance
        }
    }

    private func reread(_ services: [Service]) throws -> [Service] {
        var text = ""
        ServicesFileWriter().write(services, to: &text)
        let areas =
            "areas:\n"
            + ["portsmouth", "southampton", "isle-of-wight", "hampshire"]
            .map { "  - {id: \($0), name: \($0)}\n" }.joined()
        return try ServicesDirectory(reading: [SourceFile(name: "written.yml", text: areas + text)]).services
    }
}
