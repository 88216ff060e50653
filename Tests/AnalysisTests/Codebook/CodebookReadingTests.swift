import Questionnaire
import Testing

@testable import Analysis

struct CodebookReadingTests {
    private func read(_ text: String) -> (codebook: Codebook?, faults: [Diagnostic]) {
        let log = FaultLog(file: "made-up.yml")
        do {
            let codebook = try Codebook(reading: SourceFile(name: "made-up.yml", text: text), log: log)
            return (codebook, log.diagnostics)
        } catch {
            return (nil, error.diagnostics)
        }
    }

    @Test("A sound codebook is read whole")
    func sound() throws {
        let (codebook, faults) = read(
            """
            codebook: mental-health
            title: What young people say
            language: en
            also-called: [barriers, changes]
            themes:
              - id: waiting
                title: Waiting
                description: Waiting for help.
                terms: [wait*, months on the list]
                not: [waiting room]
              - id: long-waiting
                title: Waiting a very long time
                parent: waiting
                quotable: no
                terms: years
            """)
        #expect(faults.isEmpty)
        let book = try #require(codebook)
        #expect(book.answers(to: "barriers") && book.answers(to: "mental-health") && !book.answers(to: "waiting"))
        #expect(book.themes.map(\.id) == ["waiting", "long-waiting"])
        #expect(book.themes.map(\.isQuotable) == [true, false])
        #expect(book.themes[0].terms.map(\.source) == ["wait*", "months on the list"])
        #expect(book.themes[1].parent == "waiting")
    }

    @Test("Every fault is told at once, each with its place")
    func faults() {
        let (codebook, faults) = read(
            """
            codebook: x
            titel: y
            themes:
              - id: waiting
                title: Waiting
                terms: [wait*, "…", "*", "Wait*"]
              - id: Waiting
                title: Waiting again
                parent: watting
                terms: [queue]
              - id: home
                title: Home
                parent: family
              - id: family
                title: Family
                parent: home
                term: mum
                quotable: maybe
              - title: no id
                terms: []
            """)
        #expect(codebook == nil)
        #expect(
            faults.map { "\($0.range?.start.line ?? 0) \($0.id)" } == [
                "1 missing-field", "2 unknown-field", "6 empty-term", "6 catch-all-term", "6 duplicate-term",
                "7 bad-theme-id", "7 duplicate-theme", "9 unknown-parent", "13 parent-loop", "16 parent-loop",
                "17 unknown-field", "18 wrong-shape", "19 missing-field", "19 no-terms",
            ])
        #expect(faults.first { $0.id == "unknown-parent" }?.help == ["did you mean \"waiting\"?"])
        #expect(faults.first { $0.id == "unknown-field" }?.help == ["did you mean \"title\"?"])
    }

    @Test(
        "A file that is no codebook is told so",
        arguments: [("", "wrong-shape"), ("- a", "wrong-shape"), ("a: [", "yaml-syntax"), ("codebook: x", "no-themes")])
    func noCodebook(text: String, id: String) {
        #expect(read(text).faults.contains { $0.id == id })
    }

    @Test("A term twice is a warning, and the codebook works")
    func warnings() {
        let (codebook, faults) = read(
            """
            codebook: x
            title: X
            themes: [{id: a, title: A, terms: [can't, CANT]}]
            """)
        #expect(faults.map(\.id) == ["duplicate-term"])
        #expect(codebook != nil)
    }

    @Test("Answers are coded by the codebook of their language")
    func languages() throws {
        let english = Codebook(id: "x", themes: [Theme(id: "waiting", title: "Waiting", terms: [Term("wait*")])])
        let polish = Codebook(
            id: "x", language: "pl", themes: [Theme(id: "waiting", title: "Czekanie", terms: [Term("czek*")])])
        let coder = try #require(ThemeCoder([english, polish]))
        #expect(coder.themes(in: "czekałam", language: "pl") == ["waiting"])
        #expect(coder.themes(in: "waited", language: "en-GB") == ["waiting"])
        #expect(coder.themes(in: "waited", language: "") == ["waiting"])
        #expect(coder.themes(in: "waited", language: "ne") == nil)
        #expect(ThemeCoder([]) == nil)
    }
}
