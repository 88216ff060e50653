import Questionnaire
import Testing

@testable import Signposting
import SignpostingFixtures

struct CAMHSAccessTests {
    @Test("Each step is read with its own source, and what is left out is not known")
    func reads() throws {
        let directory = try directory(
            access: """
                who-can-ask:
                  is: A GP or a school.
                  source: https://example.org/who
                  dated: 2026-10
                while-you-wait: Tell someone how you are.
                """)
        let access = try #require(directory["made-up-camhs"]).access
        #expect(access.known == [.whoCanAsk, .whileYouWait])
        #expect(access.unknown == [.askingForYourself, .whatHappensNext])
        #expect(access[.whoCanAsk]?.provenance.source == "https://example.org/who")
        #expect(access[.whileYouWait]?.provenance.source == "https://example.org")
        #expect(directory["made-up-camhs"]?.facts.map(\.label) == ["name", "who-can-ask", "while-you-wait"])
    }

    @Test(
        "A step that nobody knows, a group that is none and words that hurt are found",
        arguments: [
            ("who-can-aks: A GP.", "unknown-field"), ("[a]", "wrong-shape"),
            ("what-happens-next: People who committed suicide are seen first.", "unsafe-words"),
        ])
    func faults(_ access: String, _ id: String) throws {
        let faults = #expect(throws: Faults.self) { try directory(access: access) }
        #expect(faults?.diagnostics.map(\.id) == [id])
    }

    @Test("Only CAMHS has a way to it that a poster explains")
    func misplaced() throws {
        let faults = #expect(throws: Faults.self) { try directory(role: "", access: "who-can-ask: A GP.") }
        #expect(faults?.diagnostics.map(\.id) == ["misplaced-access"])
    }

    @Test("A poster says what is known, and makes questions of the rest")
    func poster() throws {
        let part = try #require(try poster(in: "hampshire").part(.camhs))
        #expect(
            part.blocks.contains(
                .contact(
                    "CAMHS looks at each request within 24 hours in working hours, to see how soon help is needed. "
                        + "After that there can be a long wait.")))
        #expect(part.blocks.contains(.contact("If you need advice or support now, call 111.")))
        #expect(part.blocks.contains(.bullets(["Who can ask CAMHS to see me?", "Can I ask for myself?"])))
        let nothing = try #require(try poster(in: "portsmouth").part(.camhs))
        #expect(nothing.blocks.contains { if case .bullets(let all) = $0 { all.count == 4 } else { false } })
        #expect(
            nothing.blocks.contains(
                .paragraph(
                    "We have not found out everything about Portsmouth CAMHS yet. You can ask a GP, someone at school "
                        + "or 111:")))
    }

    @Test("What nobody found out makes a draft, though every contact is confirmed")
    func draft() throws {
        let directory = try Shipped.confirmed()
        #expect(try poster(in: "portsmouth", with: directory).draft?.items == [])
        var services = directory.services
        let index = try #require(services.firstIndex { $0.id == "portsmouth-camhs" })
        services[index].access[.askingForYourself] = nil
        let lacking = ServicesDirectory(services: services, areas: directory.areas, warnings: [])
        let item = try #require(try poster(in: "portsmouth", with: lacking).draft?.items.first)
        #expect(item.service == "Portsmouth CAMHS")
        #expect(item.facts == ["asking for yourself (nobody has found this out yet)"])
        #expect(item.sources.first?.hasSuffix("(May 2020)") == true)
    }

    @Test("An area without a CAMHS in any file gets the general words and every question; no area gets no question")
    func general() throws {
        let mine = SourceFile(name: "mine.yml", text: "areas: [{id: seaside, name: the Seaside}]")
        let seaside = try poster(in: "seaside", with: Shipped.directory(and: mine))
        let blocks = try #require(seaside.part(.camhs)).blocks
        #expect(blocks.contains { if case .bullets(let all) = $0 { all.count == 4 } else { false } })
        #expect(seaside.draft?.items.last?.service == "CAMHS in the Seaside")
        let nowhere = try #require(try poster(in: nil).part(.camhs)).blocks
        #expect(!nowhere.contains { if case .bullets = $0 { true } else { false } })
    }

    @Test("A contact in the words that no service has stops the poster")
    func strayContact() throws {
        let directory = try directory(access: "who-can-ask: Call 0808 808 0000.")
        let found = directory.strayContacts
        #expect(found.map(\.id) == ["contact-in-copy"])
        #expect(found.first?.range?.start.line == 9)
    }

    private func poster(in area: String?, with directory: ServicesDirectory? = nil) throws -> Poster {
        try Poster(
            PosterRequest(area: area, ages: AgeRange("11 to 17"), publisher: "Us"), from: Shipped.bank(),
            with: directory ?? Shipped.directory(), on: Shipped.today())
    }

    private func directory(role: String = "role: camhs", access: String) throws -> ServicesDirectory {
        let lines = access.split(separator: "\n").map { "      \($0)" }.joined(separator: "\n")
        let text = """
            services:
              - id: made-up-camhs
                name: Made-up CAMHS
                urgency: local
                for: A made-up team
                areas: everywhere
                source: https://example.org
                access:
            \(lines)
            """
        let with = role.isEmpty ? text : "\(text)\n    \(role)"
        return try ServicesDirectory(reading: [SourceFile(name: "made-up.yml", text: with)])
    }
}
