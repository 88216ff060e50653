import Questionnaire
import Signposting
import Testing

@testable import Analysis

struct QuotesFileTests {
    private static let said = "i waited ages and then nobody rang"
    private static let names = QuotesFile.Names(themes: ["waiting", "money"], questions: ["why", "more"])

    private func read(_ text: String) throws -> QuotesFile {
        let today = try #require(CalendarDay("2026-11-29"))
        return try QuotesFile(reading: SourceFile(name: "quotes.yml", text: text), on: today, knowing: Self.names)
    }

    /// The faults of a file with one quotation, as `id line:column`.
    private func faults(_ lines: String, id: String? = nil, said: String = said) throws -> [String] {
        let text = """
            survey: test
            quotations:
              - id: \(id ?? Quotation.id(of: said))
                said: \(said.yamlScalar)
            \(lines)
            """
        return try diagnostics(text).map { "\($0.id) \($0.range.map { "\($0.start.line):\($0.start.column)" } ?? "-")" }
    }

    private func diagnostics(_ text: String) throws -> [Diagnostic] {
        do {
            _ = try read(text)
            return []
        } catch let faults as Faults {
            return faults.diagnostics
        }
    }

    @Test("What is written is read again, word for word")
    func roundTrip() throws {
        let day = CalendarDay("2026-11-02")
        let texts = [
            Self.said, "yes: no # maybe", "\"quoted\" \\ and 'so' on", "- - -  -", "null and void it is",
            "<script>alert(1)</script> i waited", "we 👨‍👩‍👧 waited {ages}", "انتظرت وقتا طويلا", "3.5 of 10 stars",
        ]
        let quotations = texts.enumerated().map { number, text in
            Quotation(
                theme: "waiting", question: "why", language: number == 1 ? "pl" : nil, said: text,
                shortened: number == 0 ? "i waited ages …" : nil, isApproved: [true, false, nil][number % 3],
                approver: number % 3 == 0 ? "AB" : nil, day: number % 3 == 0 ? day : nil,
                note: number == 2 ? "ask: somebody" : nil)
        }
        let file = QuotesFile(survey: "test", edition: "2026", quotations: quotations)
        var text = ""
        QuotesFileWriter().write(file, to: &text)
        #expect(try read(text) == file)
        #expect(QuotesFile.isOne(SourceFile(name: "quotes.yml", text: text)))
        var again = ""
        QuotesFileWriter().write(try read(text), to: &again)
        #expect(again == text)
    }

    @Test("An empty file of quotations is one")
    func empty() throws {
        #expect(try read("survey: test\nquotations:\n").quotations.isEmpty)
    }

    @Test(
        "Every fault has its place",
        arguments: [
            ("    theme: waitin\n    question: why", ["unknown-theme 5:12"]),
            ("    theme: waiting\n    question: whi", ["unknown-question 6:15"]),
            ("    theme: waiting\n    question: why\n    approved: perhaps", ["bad-value 7:15"]),
            ("    theme: waiting\n    question: why\n    approved: yes", ["approval-not-signed 7:15"]),
            ("    theme: waiting\n    question: why\n    approved: yes\n    by: AB", ["approval-not-signed 7:15"]),
            ("    theme: waiting\n    question: why\n    approved: no", []),
            ("    theme: waiting\n    question: why\n    approved: yes\n    by: AB\n    on: 2026-11-29", []),
            (
                "    theme: waiting\n    question: why\n    approved: yes\n    by: AB\n    on: 2026-11-30",
                ["future-day 9:9"]
            ),
            ("    theme: waiting\n    question: why\n    on: yesterday", ["bad-day 7:9"]),
            ("    theme: waiting\n    question: why\n    by: a whole sentence", ["bad-initials 7:9"]),
            ("    theme: waiting\n    question: why\n    print: i waited years", ["words-changed 7:12"]),
            ("    theme: waiting\n    question: why\n    print: i waited …", ["quotation-too-short 7:12"]),
            ("    theme: waiting\n    question: why\n    print: i waited ages […]", []),
            ("    theme: waiting\n    question: why\n    aproved: yes", ["unknown-field 7:5"]),
            ("    question: why", ["missing-field 3:5"]),
            (
                "    theme: waitin\n    question: whi\n    print: no\n    on: now",
                ["unknown-theme 5:12", "unknown-question 6:15", "words-changed 7:12", "bad-day 8:9"]
            ),
        ] as [(String, [String])])
    func faulty(lines: String, expected: [String]) throws {
        #expect(try faults(lines) == expected)
    }

    @Test("Words that were changed where they were given are a fault, whoever approved them")
    func changed() throws {
        let signed = "    theme: waiting\n    question: why\n    approved: yes\n    by: AB\n    on: 2026-11-02"
        #expect(try faults(signed, id: Quotation.id(of: Self.said), said: "i waited days") == ["words-changed 4:11"])
    }

    @Test("The same quotation twice is a fault")
    func twice() throws {
        let one =
            "  - id: \(Quotation.id(of: Self.said))\n    theme: waiting\n    question: why\n    said: \(Self.said)\n"
        #expect(try diagnostics("survey: test\nquotations:\n\(one)\(one)").map(\.id) == ["duplicate-quotation"])
    }

    @Test(
        "No fault repeats what stands in the file, wherever words slipped to",
        arguments: [
            "    theme: SECRET words\n", "    question: SECRET words\n", "    approved: SECRET\n",
            "    by: SECRETWORDS\n",
            "    on: SECRET\n", "    print: SECRET words of mine\n", "    SECRET: words\n", "    SECRET words\n",
            "    note: [SECRET\n", "    SECRET: a\n    SECRET: b\n", "  SECRET: words\n", "    print: \"SECRET\n",
            "    print: *SECRET\n", "    print: !SECRET words\n", "    print: [SECRET]\n",
        ])
    func secret(lines: String) throws {
        let text = """
            survey: test
            quotations:
              - id: 0123456789ab
                said: SECRET it is and stays
            \(lines)
            """
        let found = try diagnostics(text)
        #expect(!found.isEmpty)
        for diagnostic in found {
            let words = [diagnostic.message] + diagnostic.help + diagnostic.notes.map(\.message)
            #expect(words.allSatisfy { !$0.contains("SECRET") }, "\(diagnostic)")
        }
        #expect(QuotesFile.isOne(SourceFile(name: "quotes.yml", text: text)))
    }

    @Test("A codebook that tells of quotations in a comment is no file of them")
    func otherFiles() throws {
        #expect(!QuotesFile.isOne(try ShippedFile.read("codebooks/mental-health.yml")))
        #expect(QuotesFile.isOne(SourceFile(name: "q.yml", text: "survey: x\n{\"quotations\": [")))
    }
}
