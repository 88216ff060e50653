import Questionnaire
import Testing

@testable import Analysis

struct BreakdownTests {
    @Test("Every name that cannot be broken down by is a fault, all at once, with a near name")
    func faults() throws {
        let faults = try #require(throws: Faults.self) {
            try TallyPlan(MadeUp.survey, by: ["agee", "turn-to", "listened", "xyzzy"])
        }
        #expect(
            faults.diagnostics.map(\.id) == [
                "unknown-question", "breakdown-not-closed", "not-a-breakdown", "unknown-question",
            ])
        #expect(faults.diagnostics[0].help == ["did you mean \"age\"?"])
        #expect(faults.diagnostics[3].help == ["answers can be broken down by age, care"])
    }

    @Test("A question named twice is broken down by once")
    func twice() throws {
        #expect(try MadeUp.plan(by: ["age", "age"]).breakdowns.count == 1)
    }
}
