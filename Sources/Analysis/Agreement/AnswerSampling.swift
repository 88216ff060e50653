import Interview
package import Questionnaire
package import Responses

/// Draws answers to open questions at random, for people to code by hand: each answer that was written is as likely as
/// any other, and only so many are kept in memory.
package struct AnswerSampling: Sendable {
    private let survey: CheckedSurvey
    private let questions: [String]
    private let coder: ThemeCoder
    private let onlyUncoded: Bool
    private var reservoir: Reservoir<Draft>
    private var random: SplitMix
    /// Answers in languages that no codebook reads; they are not drawn.
    package private(set) var unread = 0

    private struct Draft: Sendable {
        let question: String
        let language: String
        let text: String
    }

    /// - Parameters:
    ///   - questions: ids of open questions.
    ///   - onlyUncoded: whether to draw from the answers in which the codebook finds nothing.
    ///   - seed: the same one draws the same answers from the same files, and gives them the same keys.
    package init(
        of size: Int, from survey: CheckedSurvey, questions: [String], by coder: ThemeCoder, onlyUncoded: Bool = false,
        seed: UInt64
    ) {
        self.survey = survey
        self.questions = questions
        self.coder = coder
        self.onlyUncoded = onlyUncoded
        reservoir = Reservoir(size: size)
        random = SplitMix(seed: seed)
    }

    /// How many answers the sample is drawn from.
    package var offered: Int { reservoir.offered }

    /// Offers the answers of one response. What was not asked is worked out again, and is not offered.
    package mutating func add(_ response: Response) {
        let hasText = questions.contains { id in
            if case .answered(.text, _)? = response.answers[id] { true } else { false }
        }
        guard hasText else { return }
        let states = Route(through: survey, with: response.answers).states(of: survey)
        for question in questions {
            guard case .answered(.text(let text), _)? = states[question] else { continue }
            guard coder.matcher(for: response.language) != nil else {
                unread += 1
                continue
            }
            if onlyUncoded, coder.themes(in: text, language: response.language)?.isEmpty == false { continue }
            reservoir.offer(Draft(question: question, language: response.language, text: text), using: &random)
        }
    }

    /// The sample in random order, each answer with a random key of its own.
    ///
    /// - Parameter redact: puts tags in the place of personal details.
    package func drawn(redacting redact: (String) -> String) -> [SampledAnswer] {
        var random = random
        let drafts = reservoir.elements.shuffled(using: &random)
        // A hundred times as many numbers as answers, so that two samples seldom share one, and six digits at least.
        var taken: Set<Int> = []
        let most = max(1_000_000, drafts.count * 100)
        return drafts.map { draft in
            var key = Int.random(in: most / 10..<most, using: &random)
            while !taken.insert(key).inserted { key = Int.random(in: most / 10..<most, using: &random) }
            return SampledAnswer(
                key: "\(key)", question: draft.question, language: draft.language, text: redact(draft.text))
        }
    }
}
