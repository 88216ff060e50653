import Foundation
import Interview
import Questionnaire
import Responses
import Signposting
import Testing

@testable import Analysis

struct ApprovedQuotationsTests {
    private func themes(
        _ quotations: [Quotation], of responses: [Response], survey: String = "test", for release: Release? = nil
    ) throws -> PublishedThemes {
        let plan = try MadeUpQuotes.plan()
        let path = try ThemesTallyTests.file(of: responses, plan)
        defer { try? FileManager.default.removeItem(atPath: path) }
        var tally = ThemesTally(plan)
        try tally.add(path, called: "r.csv")
        let file = QuotesFile(survey: survey, edition: "1", quotations: quotations)
        return PublishedThemes(of: tally, for: release ?? .publication(.standard), quoting: file)
    }

    private func quotation(
        theme: String = "money", question: String = "why", isApproved: Bool? = true, approver: String? = "AB"
    ) -> Quotation {
        Quotation(
            theme: theme, question: question, said: "it costs too much", isApproved: isApproved, approver: approver,
            day: CalendarDay("2026-11-02"))
    }

    private func costs(_ count: Int) -> [Response] {
        (0..<40).map { MadeUpQuotes.response($0 < count ? "it costs, xyzzy" : "nothing at all") }
    }

    @Test("What a person approved is there, in its theme")
    func approved() throws {
        let themes = try themes([quotation()], of: costs(20))
        #expect(themes.quotations.of(theme: "money").map(\.printed) == ["it costs too much"])
        #expect(themes.quotations.of(theme: "waiting").isEmpty)
    }

    @Test(
        "What nobody approved, and what nobody signed, is not",
        arguments: [(nil, "AB"), (false, "AB"), (true, nil)] as [(Bool?, String?)])
    func notApproved(isApproved: Bool?, approver: String?) throws {
        let quotation = quotation(isApproved: isApproved, approver: approver)
        #expect(try themes([quotation], of: costs(20)).quotations.isEmpty)
    }

    @Test("What is approved is not printed once its theme is hidden, not to be quoted, or asked nowhere")
    func hidden() throws {
        #expect(try themes([quotation()], of: costs(9)).quotations.isEmpty)
        #expect(try themes([quotation()], of: costs(9), for: .internalUse).quotations.isEmpty)
        #expect(try themes([quotation(question: "more")], of: costs(20)).quotations.isEmpty)
        #expect(try themes([quotation(theme: "harm")], of: costs(20)).quotations.isEmpty)
        #expect(try themes([quotation(theme: "nothing")], of: costs(20)).quotations.isEmpty)
        #expect(try themes([quotation()], of: costs(20), survey: "other").quotations.isEmpty)
    }
}
