import Interview
import Questionnaire
import Responses

@testable import Analysis

/// A small survey whose tables are linked, and made-up responses to it: questions that are asked of those only who gave
/// one answer to another, themes with parts, and groups, some of them small.
struct MadeUpSystem {
    let tally: Tally
    let rules: PublicationRules

    init(_ number: Int) throws {
        var random = SplitMix(UInt64(number))
        let shape = Shape.allCases[number % Shape.allCases.count]
        rules = try PublicationRules(rounding: Bool.random(using: &random) ? 5 : 0)
        let survey = Self.survey(shape)
        var themes: [String: ThemeSorting] = [:]
        if let coder = ThemeCoder([MadeUpLinks.codebook]) { themes["made-up"] = ThemeSorting(coder) }
        var tally = Tally(try TallyPlan(survey, by: shape.breakdowns, themes: themes))
        let people = Int.random(in: 60...220, using: &random)
        let chances = Chances(&random)
        for _ in 0..<people { tally.add(chances.response(to: survey, &random)) }
        self.tally = tally
    }

    private enum Shape: CaseIterable {
        case followUp
        case followUpByGroup
        case twoFollowUps
        case chain
        case themes
        case themesByGroup
        case severalByTwo

        var breakdowns: [String] {
            switch self {
            case .followUp, .twoFollowUps, .chain, .themes: []
            case .followUpByGroup, .themesByGroup: ["age"]
            case .severalByTwo: ["age", "care"]
            }
        }
    }

    private static func closed(
        _ id: Identifier, _ codes: [Identifier], _ kind: QuestionKind = .one, asking condition: Condition? = nil
    ) -> Question {
        var question = Question(kind, id, "What of it?")
        question.choices = codes.map { Choice($0, Text($0.name)) }
        question.condition = condition
        return question
    }

    private static func survey(_ shape: Shape) -> CheckedSurvey {
        let first = Condition.isOneOf(Condition.Reference("first"), ["a"])
        var questions: [Question] = shape.breakdowns.map { name in
            var question = closed(Identifier(name), ["p", "q"])
            question.isBreakdown = true
            return question
        }
        switch shape {
        case .followUp, .followUpByGroup:
            questions += [closed("first", ["a", "b", "c"]), closed("then", ["d", "e"], asking: first)]
        case .twoFollowUps:
            questions += [
                closed("first", ["a", "b"]), closed("then", ["d", "e", "f"], asking: first),
                closed("or", ["g", "h"], asking: .not(first)),
            ]
        case .chain:
            questions += [
                closed("first", ["a", "b"]), closed("then", ["d", "e"], asking: first),
                closed("last", ["g", "h"], asking: .isOneOf(Condition.Reference("then"), ["d"])),
            ]
        case .themes, .themesByGroup:
            var words = Question(.longText, "words", "What gets in the way?")
            words.codebook = "made-up"
            questions.append(words)
        case .severalByTwo:
            questions += [closed("first", ["a", "b", "c"]), closed("several", ["m", "n"], .many, asking: first)]
        }
        var section = Section("main", "Main")
        section.questions = questions
        var survey = Survey("linked", "Linked")
        survey.sections = [section]
        return CheckedSurvey(survey)
    }

    /// How likely each answer is; some are rare, so that few gave them.
    private struct Chances {
        private let skipping: Double
        private let weights: [Double]

        init(_ random: inout SplitMix) {
            skipping = [0.02, 0.05, 0.1].randomElement(using: &random) ?? 0.05
            weights = (0..<4).map { _ in [0.06, 0.15, 0.5, 1].randomElement(using: &random) ?? 1 }
        }

        func response(to survey: CheckedSurvey, _ random: inout SplitMix) -> Response {
            var given: [String: GivenAnswer] = [:]
            for question in survey.questions where Double.random(in: 0..<1, using: &random) >= skipping {
                let codes = survey.choices(of: question.id.name).map(\.code.name)
                let answer: Answer
                switch question.kind {
                case .longText: answer = .text(text(&random))
                case .many: answer = .choices(Set([pick(codes, &random), pick(codes, &random)]))
                default: answer = .choice(pick(codes, &random))
                }
                given[question.id.name] = .answered(answer)
            }
            return Response(mode: .kiosk, language: "en", answers: Answers(given))
        }

        private func pick<T>(_ choices: [T], _ random: inout SplitMix) -> T {
            let own = choices.indices.map { weights[$0 % weights.count] }
            var place = Double.random(in: 0..<own.reduce(0, +), using: &random)
            for index in choices.indices {
                place -= own[index]
                if place < 0 { return choices[index] }
            }
            return choices[choices.count - 1]
        }

        private func text(_ random: inout SplitMix) -> String {
            pick(["the wait", "waiting for months", "it cost too much", "nothing"], &random)
        }
    }
}
