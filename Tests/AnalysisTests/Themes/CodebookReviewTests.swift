import Interview
import Questionnaire
import Responses
import Testing

@testable import Analysis

struct CodebookReviewTests {
    private func review(_ themes: String, settings: String = "language: en") throws -> CodebookReview {
        let text = "codebook: made-up\ntitle: Made up\n\(settings)\nthemes:\n\(themes)"
        return try CodebookReview(reading: SourceFile(name: "made-up.yml", text: text))
    }

    private func found(_ themes: String, settings: String = "language: en") throws -> [String] {
        try review(themes, settings: settings).diagnostics.map {
            "\($0.id) \($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0)"
        }
    }

    @Test("A term that another one covers is found, as a word, a glob and in a phrase")
    func covered() throws {
        let found = try found(
            """
              - id: a
                title: A
                terms: [wait*, waiting, waiting*, long waiting list, listen]
              - id: b
                title: B
                terms: ["took * weeks", took six weeks, "too? nine weeks"]
            """)
        #expect(found == ["covered-term 7:20", "covered-term 7:29", "covered-term 7:39", "covered-term 10:29"])
    }

    @Test(
        "A shorter term covers no longer one where the theme excludes it, or where the longer one wins over all themes")
    func notCovered() throws {
        let themes = "  - id: a\n    title: A\n    terms: [waiting, long waiting list]\n"
        #expect(try found(themes) == ["covered-term 7:22"])
        #expect(try found(themes, settings: "scope: dictionary") == [])
        #expect(try found(themes + "    not: [waiting list closed]\n") == [])
    }

    @Test("A term that its theme excludes, and a term of two themes, are found")
    func swallowed() throws {
        let found = try found(
            """
              - id: a
                title: A
                terms: [waiting room, queue]
                not: ["waiting *"]
              - id: b
                title: B
                terms: [Queue, bus]
              - id: c
                title: C
                parent: b
                terms: [bus]
            """)
        #expect(found == ["swallowed-term 7:13", "shared-term 11:13", "shared-term 15:13"])
    }

    @Test("On answers it tells of terms that stand in none, in nearly all, and only where they are excluded")
    func used() throws {
        let plan = try ThemesTallyTests.plan()
        var review = try review(
            """
              - id: a
                title: A
                terms: [the, zebra, wait]
                not: [the wait, giraffe]
            """)
        #expect(review.questions(of: plan.survey) == ["why", "more"])
        for _ in 0..<50 {
            review.add(
                Response(
                    mode: .online, language: "en",
                    answers: Answers(["why": .answered(.text("Well the wait, the cost"), writeIns: [:])])),
                to: plan.survey, questions: ["why", "more"])
        }
        let found = review.diagnostics
        #expect(
            found.map { "\($0.id) \($0.range?.start.column ?? 0)" } == [
                "common-term 13", "unmatched-term 18", "excluded-term 25", "unmatched-term 21",
            ])
        #expect(found[0].message.contains("100%"))
        #expect(review.answers == .count(50))
    }

    @Test("A sound codebook has no warning, and a broken one is told of as ever")
    func sound() throws {
        #expect(try found("  - id: a\n    title: A\n    terms: [wait*, queue]\n").isEmpty)
        #expect(throws: Faults.self) { try found("  - id: a\n    title: A\n    terms: [\"*\"]\n") }
    }
}
