import Questionnaire
import Testing

@testable import Signposting
import SignpostingFixtures

struct ServicesFileEditorTests {
    private static let text = """
        # Made up, with everything that has to stay as it is.
        services:

          - id: one            # the first
            name: "One: the line"
            urgency: helpline
            for: >-
              Somebody to
              talk to
            areas: everywhere
            channels:
              # By day.
              - phone: 0300 123 6621
                then: and ask   # for Sam
              - text: HELLO to 85258
                dated: 2026-10
            hours: 9am to 5pm, every day   # says Sam
            source: https://example.org/a#b
            how:
            - Ask for Sam.
            - >-
              Or for
              somebody else.
            notes: [a doubt]

          # The second.
          - id: two
            name: Two
            urgency: helpline
            for: Somebody to talk to
            areas: everywhere
            ages:
              is: 11-17
              source: https://example.org/ages
              check-by: 2026-12-01

        # The end.

        """

    @Test("All facts: three lines on the service, and nothing else changes")
    func whole() throws {
        let edited = try edit(Self.text, "one", nil)
        let lines = ["confirmed-by: AB", "confirmed-on: 2026-11-20", "check-by: 2027-11-20"].map { "    \($0)\n" }
        let source = "    source: https://example.org/a#b\n"
        #expect(edited == Self.text.replacing(source, with: source + lines.joined()))
    }

    @Test("A second confirmation changes the same lines, and keeps what follows on them")
    func again() throws {
        let text = """
            services:
              - id: two
                name: Two
                urgency: helpline
                for: Somebody to talk to
                areas: everywhere
                confirmed-by: "C. # D."  # on holiday
                confirmed-on: 2026-01-01
                check-by: 2026-12-01\t# soon
                ages:
                  is: 11 to 17
                  check-by: 2026-12-02
            """
        #expect(
            try edit(text, "two", nil)
                == text.replacing("\"C. # D.\"", with: "AB").replacing("2026-01-01", with: "2026-11-20")
                .replacing("2026-12-01", with: "2027-11-20").replacing("2026-12-02", with: "2027-11-20"))
    }

    @Test("Some facts: each gets its lines beside what it says")
    func some() throws {
        let confirmed = ["confirmed-by: AB", "confirmed-on: 2026-11-20", "check-by: 2027-11-20"]
        func lines(_ margin: Int) -> String {
            confirmed.map { String(repeating: " ", count: margin) + $0 + "\n" }.joined()
        }
        let phone = "      - phone: 0300 123 6621\n"
        #expect(try edit(Self.text, "one", ["phone"]) == Self.text.replacing(phone, with: phone + lines(8)))
        #expect(try edit(Self.text, "one", ["0300 123 6621"]) == edit(Self.text, "one", ["phone"]))
        let text = "        dated: 2026-10\n"
        #expect(try edit(Self.text, "one", ["text"]) == Self.text.replacing(text, with: text + lines(8)))
        #expect(
            try edit(Self.text, "one", ["hours"])
                == Self.text.replacing(
                    "    hours: 9am to 5pm, every day   # says Sam\n",
                    with: "    hours:\n      is: 9am to 5pm, every day   # says Sam\n" + lines(6)))
        #expect(
            try edit(Self.text, "one", ["Ask for Sam."])
                == Self.text.replacing("    - Ask for Sam.\n", with: "    - is: Ask for Sam.\n" + lines(6)))
        #expect(
            try edit(Self.text, "one", ["how"])
                == Self.text.replacing("    - Ask for Sam.\n", with: "    - is: Ask for Sam.\n" + lines(6))
                .replacing(
                    "    - >-\n      Or for\n      somebody else.\n",
                    with: "    - is: >-\n        Or for\n        somebody else.\n" + lines(6)))
        #expect(
            try edit(Self.text, "two", ["ages"])
                == Self.text.replacing(
                    "      source: https://example.org/ages\n      check-by: 2026-12-01\n",
                    with: "      source: https://example.org/ages\n" + lines(6)))
    }

    @Test("Languages are confirmed however they are written")
    func languages() throws {
        let text = Self.text.replacing("    hours:", with: "    languages: pl, English # says Sam\n    hours:")
        let edited = try edit(text, "one", ["languages"])
        let lines = ["confirmed-by: AB", "confirmed-on: 2026-11-20", "check-by: 2027-11-20"].map { "      \($0)\n" }
        #expect(
            edited
                == text.replacing(
                    "    languages: pl, English # says Sam\n",
                    with: "    languages:\n      is: pl, English # says Sam\n\(lines.joined())"))
    }

    @Test("Several facts at once are the same as one after the other")
    func several() throws {
        let both = try edit(Self.text, "one", ["phone", "hours", "how", "name", "text"])
        let one = try ["name", "how", "text", "hours", "phone"].reduce(Self.text) { try edit($0, "one", [$1]) }
        #expect(both == one)
        #expect(both.contains("    name:\n      is: \"One: the line\"\n      confirmed-by: AB\n"))
    }

    @Test("The ends of lines stay, and a last line without one gets the new lines below it", arguments: ["\n", "\r\n"])
    func endings(_ ending: String) throws {
        let lines = [
            "services:", "- id: x", "  name: X", "  urgency: local", "  for: A place", "  areas: everywhere",
            "  source: here",
        ]
        let edited = try edit(lines.joined(separator: ending), "x", nil)
        let more = ["  confirmed-by: AB", "  confirmed-on: 2026-11-20", "  check-by: 2027-11-20"]
        #expect(Array(edited.utf8) == Array((lines + more).map { $0 + ending }.joined().utf8))
    }

    @Test("Every fact of every service that ships can be confirmed, alone and together")
    func shipped() throws {
        for path in ["services/national.yml", "services/hampshire.yml"] {
            let file = try Shipped.file(path)
            for service in try Shipped.directory().services where service.file == path {
                let copy = try ServicesFileEditor(file, service: service.id.name).entry(under: "A copy.")
                _ = try edit(copy.text, service.id.name, nil)
                for label in Set(service.facts.map(\.label)) { _ = try edit(copy.text, service.id.name, [label]) }
                _ = try edit(copy.text, service.id.name, Set(service.facts.map(\.text)))
            }
        }
    }

    @Test(
        "What cannot be changed field by field is refused, and nothing is half-done",
        arguments: [
            "services: [{id: x, name: X, urgency: local, for: A place, areas: everywhere}]",
            "services:\n  - {id: x, name: X, urgency: local, for: A place, areas: everywhere}",
            "{services: [{id: y, name: X, urgency: local, for: A place, areas: everywhere}]}",
        ])
    func refused(_ text: String) {
        let faults = #expect(throws: Faults.self) { try edit(text, "x", ["name"]) }
        #expect(faults?.diagnostics.first?.help.isEmpty == false)
    }

    @Test("A name that is none of the facts is a fault with the nearest one")
    func unknownFacts() throws {
        let shout = try #require(Shipped.directory()["shout"])
        let found = try confirmation(["txt", "hours", "SHOUT to 85258", "nonsense"]).unknownFacts(of: shout)
        #expect(found.map(\.help) == [["its facts are: name, text, hours, cost"], ["did you mean \"text\"?"]])
    }

    @Test("A copied entry is the entry alone, with the comments inside it and without those of its neighbours")
    func copied() throws {
        let copy = try ServicesFileEditor(SourceFile(name: "a.yml", text: Self.text), service: "one")
            .entry(under: "A copy.").text
        #expect(copy.hasPrefix("# A copy.\n\nservices:\n  - id: one            # the first\n    name:"))
        #expect(copy.hasSuffix("    notes: [a doubt]\n"))
        #expect(copy.contains("# By day."))
    }

    private func confirmation(_ facts: Set<String>?) throws -> FactConfirmation {
        let on = try #require(CalendarDay("2026-11-20"))
        return FactConfirmation(by: "AB", on: on, checkBy: on.aYearLater, facts: facts)
    }

    private func edit(_ text: String, _ id: String, _ facts: Set<String>?) throws -> String {
        try ServicesFileEditor(SourceFile(name: "made-up.yml", text: text), service: id)
            .text(with: confirmation(facts))
    }
}
