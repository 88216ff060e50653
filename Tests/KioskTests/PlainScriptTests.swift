import Interview
import Kiosk
import Questionnaire
import Testing

struct PlainScriptTests {
    private static let texts = [
        "Some words.", ":back", " :skip", "zażółć 👩‍👩‍👧 नेपाली", "two\nlines", "a gap\n\nbetween\n:leave", "1", "b",
    ]

    private func survey(_ name: String) throws -> CheckedSurvey {
        try name == "every kind" ? Samples.surveyOfEveryKind() : Samples.shipped(name)
    }

    @Test(
        "The script of a set of answers gives the same answers through the plain mode",
        arguments: ["mental-health", "priorities", "every kind"], 0..<150)
    func roundTrip(name: String, seed: UInt64) throws {
        let survey = try survey(name)
        var respondent = MadeUpRespondent(writing: Self.texts, using: SplitMix(seed: seed))
        var answers = Answers()
        for question in survey.questions where question.kind.isAsked {
            let route = Route(through: survey, with: answers)
            guard route.ending == nil, route.asked.contains(where: { $0.id == question.id }) else { continue }
            answers[question.id.name] = cleaned(respondent.given(to: question, in: survey), question, seed)
        }
        let route = Route(through: survey, with: answers)
        let run = try Piped(survey, replies: PlainScript.replies(for: answers, survey: survey))
        if route.ending == nil {
            #expect(run.stored == [answers])
            #expect(run.count == KioskCount(submitted: 1))
        } else {
            #expect(run.stored.isEmpty)
            #expect(run.count == KioskCount(left: 1))
        }
    }

    /// Fits the text to its question, and writes something on the line of an `other` choice now and then.
    private func cleaned(_ given: GivenAnswer?, _ question: Question, _ seed: UInt64) -> GivenAnswer? {
        switch given {
        case .answered(.text(let text), _):
            let words = TypedText.cleaned(text, keepingLines: question.kind == .longText)
            return .answered(.text(words))
        case .answered(.choice("other"), _) where seed.isMultiple(of: 2):
            return .answered(.choice("other"), writeIns: ["other": ":back again"])
        case .answered(.choices(let codes), _) where codes.contains("other") && seed.isMultiple(of: 3):
            return .answered(.choices(codes), writeIns: ["other": ":help"])
        default: return given
        }
    }

    @Test("Input that ends before the last reply leaves nothing stored", arguments: ["mental-health", "every kind"])
    func cutShort(name: String) throws {
        let survey = try survey(name)
        let everyone = (0..<50).map { (seed: UInt64) in
            var respondent = MadeUpRespondent(writing: ["Some words."], using: SplitMix(seed: seed))
            return respondent.answers(to: survey)
        }
        let answers = try #require(everyone.first { Route(through: survey, with: $0).ending == nil && !$0.isEmpty })
        let script = PlainScript.replies(for: answers, survey: survey)
        for length in script.indices {
            let run = try Piped(survey, replies: Array(script[..<length]))
            #expect(run.stored.isEmpty)
            #expect(run.output.hasSuffix("You have left. Nothing was kept.\n"))
        }
        // Not even the last reply counts while its line has no end.
        let bytes = script.joined(separator: "\n").utf8
        #expect(try Piped(survey, bytes).stored.isEmpty)
        #expect(try Piped(survey, script.joined(separator: "\r\n").utf8 + [13, 10]).stored.count == 1)
    }
}
