import Consultation
import Questionnaire
import ShippedResources
import ShippedSurveys
import Testing

struct OutcomeQuestionTests {
    private func faults(_ lines: String...) -> [String] {
        do throws(Faults) {
            let text = "outcomes:\n  - title: Got help\n" + lines.map { "    \($0)\n" }.joined()
            _ = try ActionPlan(reading: try SourceFile(name: "actions.yml", bytes: Array(text.utf8)))
            return []
        } catch {
            return error.diagnostics.map(\.described)
        }
    }

    @Test("An outcome is some choices of a question, or the median of a number, and not both")
    func forms() {
        #expect(faults("question: came", "choices: [yes, some]") == [])
        #expect(faults("question: waited", "average: median") == [])
        #expect(faults("question: came") == ["2 error wrong-shape"])
        #expect(faults("question: came", "choices: [yes]", "average: median") == ["2 error wrong-shape"])
        #expect(faults("question: came", "average: mean") == ["4 error bad-value"])
        #expect(faults("choices: [yes]") == ["2 error missing-field"])
        #expect(
            faults("question: came", "chioces: [yes]") == ["4 error unknown-field", "2 error wrong-shape"].sorted())
    }

    @Test("Without outcomes a plan has none, and with outcomes alone it has no actions")
    func apart() throws {
        #expect(try MadeUpActions.one().outcomes.isEmpty)
        let plan = try MadeUpActions.plan("outcomes:\n  - {title: A, question: b, choices: [yes]}\n")
        #expect(plan.actions.isEmpty)
        #expect(
            plan.outcomes == [
                OutcomeQuestion(title: Text("A"), question: Identifier("b"), measure: .choices([Identifier("yes")]))
            ])
    }

    @Test("What ships names a survey that ships")
    func shipped() throws {
        for (survey, bytes) in ShippedResources.outcomes {
            #expect(ShippedSurveys.files["\(survey).survey"] != nil)
            let plan = try ActionPlan(reading: try SourceFile(name: survey, bytes: bytes))
            #expect(plan.outcomes.count > 4)
        }
    }
}
