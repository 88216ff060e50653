import Interview
import Questionnaire
package import Responses

/// Counts the words and phrases of answers with a theme and of answers without one.
package struct SuggestionTally: Sendable {
    /// What was counted for one codebook.
    struct Part: Sendable {
        let questions: CodedQuestions
        let reader: PhraseReader
        var phrases: PhraseCounts
        /// The responses with an answer in which no theme was found.
        var uncoded = 0
        /// The responses with an answer in which one was.
        var coded = 0
        /// The responses in a language that no codebook speaks: what they hold is not counted.
        var unread = 0
    }

    package let plan: TallyPlan
    private(set) var parts: [Part]
    /// Whether a file of the responses says that they are made up.
    private(set) var isMadeUp = false
    private var redactor = Redactor()

    package init(_ plan: TallyPlan) { self.init(plan, capacity: PhraseCounts.usualCapacity) }

    init(_ plan: TallyPlan, capacity: Int) {
        self.plan = plan
        parts = plan.codedQuestions.map {
            Part(
                questions: $0, reader: PhraseReader(language: $0.codebook.language),
                phrases: PhraseCounts(capacity: capacity))
        }
    }

    /// Notes that a file whose responses are counted here says that they are made up.
    package mutating func markAsMadeUp() { isMadeUp = true }

    package mutating func add(_ response: Response) {
        let states = Route(through: plan.survey, with: response.answers).states(of: plan.survey)
        for place in parts.indices {
            let coder = parts[place].questions.coder
            var (uncoded, coded): (Set<String>?, Set<String>?) = (nil, nil)
            for item in parts[place].questions.items {
                guard case .answered(.text(let text), _)? = states[plan.items[item].question.id.name] else { continue }
                guard let themes = coder.themes(in: text, language: response.language) else {
                    parts[place].unread += 1
                    break
                }
                // Also what nobody took out on the way in, such as on paper.
                let tagged = redactor.redacted(text)
                let phrases = parts[place].reader.phrases(in: RedactionTags.muted(tagged) ?? tagged)
                if themes.isEmpty {
                    uncoded = (uncoded ?? []).union(phrases)
                } else {
                    coded = (coded ?? []).union(phrases)
                }
            }
            if uncoded != nil { parts[place].uncoded += 1 }
            if coded != nil { parts[place].coded += 1 }
            parts[place].phrases.add(uncoded: uncoded ?? [], coded: coded ?? [])
        }
    }
}
