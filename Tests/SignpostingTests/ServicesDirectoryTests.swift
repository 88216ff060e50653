import Questionnaire
import Testing

@testable import Signposting
import SignpostingFixtures

struct ServicesDirectoryTests {
    @Test("A service is read with every field and the provenance of each")
    func readsEverything() throws {
        let directory = try directory(
            """
            areas:
              - id: seaside
                name: the Seaside
            services:
              - id: made-up
                name: Made Up
                urgency: helpline
                for: Someone to talk to
                source: https://example.org/about
                dated: 2026-10
                confirmed-by: A. Person
                confirmed-on: 2026-11-01
                check-by: 2027-05-01
                ages: 11 to 17
                areas: [seaside]
                channels:
                  - text: HELLO to 85258
                  - web: https://example.org
                    then: and sign in
                    confirmed-on: 2026-11-02
                hours:
                  is: 9am to 5pm, every day
                  source: https://example.org/hours
                  dated: not known
                cost: free
                languages:
                  is: English and pl
                  source: https://example.org/languages
                how: Ask for Sam.
                themes: [waiting]
                notes: [a doubt]
            """)
        let service = try #require(directory["made-up"])
        #expect(service.facts.map(\.label) == ["name", "text", "web", "hours", "cost", "ages", "languages", "how"])
        #expect(service.facts.map(\.text)[1...2] == ["HELLO to 85258", "example.org"])
        #expect(service.channels.map(\.value.instruction) == ["Text HELLO to 85258", "Go to example.org and sign in"])
        #expect(service.channels[0].provenance.confirmedOn?.iso == "2026-11-01")
        #expect(service.channels[1].provenance.confirmedOn?.iso == "2026-11-02")
        #expect(service.channels[1].provenance.source == "https://example.org/about")
        #expect(service.hours?.provenance.source == "https://example.org/hours")
        #expect(service.hours?.provenance.dated == .notKnown)
        #expect(service.hours?.range?.start.line == 22)
        #expect(service.languages?.value.description == "English and Polish")
        #expect(service.languages?.provenance.source == "https://example.org/languages")
        #expect(service.areas.value.includes("seaside"))
        #expect(!service.areas.value.includes("hampshire"))
        #expect(service.notes == ["a doubt"])
        #expect(directory.warnings == [])
    }

    @Test(
        "A fault is found at its line, with its name",
        arguments: [
            ("hour: 9am to 5pm", "unknown-field"), ("ages: 17 to 11", "bad-ages"), ("ages: young", "bad-ages"),
            ("dated: 2026-13", "bad-date"), ("dated: last year", "bad-date"), ("check-by: 2027-02-30", "bad-date"),
            ("check-by: soon", "bad-date"), ("channels: [{phone: 0800 11}]", "bad-phone"),
            ("channels: [{phone: call me}]", "bad-phone"), ("channels: [{phone: 0845 123 4567}]", "costly-phone"),
            ("channels: [{phone: 01632 960123}]", "made-up-phone"), ("hours: 9am to 5pm", "unclear-hours"),
            ("channels: [{text: hello to 85258}]", "bad-phone"),
            ("channels: [{text: SHOUT to 999}]", "bad-phone"),
            ("channels: [{web: \"http://example.org\"}]", "bad-address"),
            ("channels: [{web: \"example org\"}]", "bad-address"),
            ("channels: [{chat: \"javascript:alert(1)\"}]", "bad-address"),
            ("channels: [{email: nobody}]", "bad-email"), ("channels: [{fax: 0800 1111}]", "unknown-channel"),
            ("channels: [0800 1111]", "wrong-shape"), ("channels: [{phone: 999, web: example.org}]", "two-channels"),
            ("confirmed-by: Sam", "half-confirmed"), ("confirmed-on: 2026-11-01", "half-confirmed"),
            ("role: doctor", "unknown-role"), ("languages: Polish and Elvish", "unknown-language"),
            ("hours: Mon-Fri 9-5", "hours-style"),
            ("cost: for people who committed suicide", "unsafe-words"),
        ])
    func findsFault(_ line: String, _ id: String) throws {
        let found = diagnostics("\(Self.head)\n    \(line)\n")
        #expect(found.map(\.id).contains(id), "\(found)")
        #expect(found.first { $0.id == id }?.range?.start.line == 7)
    }

    @Test("Every fault of every file is reported at once")
    func reportsAll() throws {
        let first = SourceFile(name: "one.yml", text: "\(Self.head)\n    ages: old\n    hour: 9am\n")
        let second = SourceFile(name: "two.yml", text: "services:\n  - id: Bad Name\n")
        let faults = #expect(throws: Faults.self) { try ServicesDirectory(reading: [first, second]) }
        let found = try #require(faults).diagnostics
        #expect(Set(found.map(\.file)) == ["one.yml", "two.yml"])
        #expect(found.map(\.id).filter { $0 == "missing-field" }.count == 4)
        #expect(Set(found.map(\.id)) == ["unknown-field", "bad-ages", "bad-id", "missing-field"])
    }

    @Test("A name that nobody knows gets the nearest one")
    func nearest() throws {
        #expect(diagnostics("\(Self.head)\n    hour: 9am\n").first?.help == ["did you mean \"hours\"?"])
        #expect(
            diagnostics("\(Self.head)\n    channels: [{phon: 999}]\n").first?.help == ["did you mean \"phone\"?"])
        let directory = try Shipped.directory()
        #expect(directory.nearestName(to: "chidline") == "childline")
        let found = directory.diagnostics(for: ["childline", "samaritan"], in: "my.survey")
        #expect(found.map(\.id) == ["unknown-service"])
        #expect(found.first?.help == ["did you mean \"samaritans\"?"])
    }

    @Test("A service that stands in one file twice is a fault that shows the first place")
    func duplicates() throws {
        let found = diagnostics("\(Self.head)\n\(Self.head.replacing("services:\n", with: ""))\n")
        #expect(found.map(\.id) == ["duplicate-id"])
        #expect(found.first?.range?.start.line == 7)
        #expect(found.first?.notes.first?.range?.start.line == 2)
    }

    @Test("An area that no file declares is a fault")
    func unknownArea() throws {
        let found = diagnostics(Self.head.replacing("everywhere", with: "[portsmuth]"))
        #expect(found.map(\.id) == ["unknown-area"])
        let mine = SourceFile(name: "mine.yml", text: Self.head.replacing("everywhere", with: "[portsmuth]"))
        let faults = #expect(throws: Faults.self) { try Shipped.directory(and: mine) }
        #expect(faults?.diagnostics.first?.help == ["did you mean \"portsmouth\"?"])
    }

    @Test("A user's own file replaces a service as a whole, and adds others")
    func laterFilesWin() throws {
        let mine = SourceFile(
            name: "mine.yml",
            text: """
                services:
                  - {id: childline, name: Mine, urgency: helpline, for: A test, areas: everywhere}
                  - {id: extra, name: Extra, urgency: emergency, for: A test, areas: [portsmouth]}
                """)
        let directory = try Shipped.directory(and: mine)
        #expect(directory["childline"]?.name.value == "Mine")
        #expect(directory["childline"]?.channels == [])
        #expect(directory["childline"]?.file == "mine.yml")
        #expect(directory["extra"] != nil)
        #expect(try directory.services.count == Shipped.directory().services.count + 1)
    }

    @Test("An empty file holds no services, and no file is no directory at all")
    func empty() throws {
        #expect(try directory("").services.isEmpty)
        #expect(try directory("# nothing yet\n").services.isEmpty)
        #expect(try ServicesDirectory(reading: []).services.isEmpty)
    }

    @Test("Services stand by urgency, and within one urgency in the order of the file")
    func order() throws {
        let services = try Shipped.directory().services
        #expect(services.map(\.urgency) == services.map(\.urgency).sorted())
        #expect(services.first?.id == "emergency")
        #expect(services.filter { $0.urgency == .crisis }.prefix(3).map(\.id) == ["nhs-111", "shout", "papyrus"])
    }

    @Test("Services are chosen by area, age and theme; what is not known turns nobody away")
    func filters() throws {
        let directory = try Shipped.directory()
        func ids(_ area: String?, _ ages: String?, _ theme: String? = nil) -> [String] {
            directory.services(in: area, ages: ages.flatMap { AgeRange($0) }, theme: theme).map(\.id.name)
        }
        #expect(ids("portsmouth", nil).contains("kooth-portsmouth"))
        #expect(!ids("portsmouth", nil).contains("kooth"))
        #expect(!ids("southampton", nil).contains("off-the-record"))
        #expect(ids(nil, "18").contains("childline"))
        #expect(!ids(nil, "19 to 25").contains("childline"))
        #expect(ids(nil, "11 to 25").contains("childline"))
        #expect(!ids(nil, "11 to 17").contains("nspcc"))
        #expect(ids(nil, "11 to 17").contains("beat"))
        #expect(ids(nil, nil, "sleep-food-body") == ["childline", "beat"])
    }

    /// Six lines that are right; what a test adds is line 7.
    private static let head = """
        services:
          - id: made-up
            name: Made Up
            urgency: helpline
            areas: everywhere
            for: Someone to talk to
        """

    private func directory(_ text: String) throws -> ServicesDirectory {
        try ServicesDirectory(reading: [SourceFile(name: "services.yml", text: text)])
    }

    private func diagnostics(_ text: String) -> [Diagnostic] {
        do {
            return try ServicesDirectory(reading: [SourceFile(name: "services.yml", text: text)]).warnings
        } catch {
            return error.diagnostics
        }
    }
}
