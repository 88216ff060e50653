import Interview
import Questionnaire
import Responses
import ShippedResources
import Signposting
import Testing

@testable import Analysis

/// A made-up survey with two open questions, and what is chosen of made-up answers to it.
enum MadeUpQuotes {
    static let text = """
        survey test "A test"
          edition 1
          languages en, pl
          support childline
        welcome
          | Hello.
        consent "Yes"
        section main "Main"
          one age "How old are you?"
            breakdown
            - young "Young"
            - middle "Middle"
            - old "Old"
          text why "Why?"
            themes made-up
          long-text more "What else?"
            themes made-up
          text name "What is your club called?"
        """

    static let codebook = Codebook(
        id: "made-up",
        themes: [
            Theme(id: "help", title: "Help", terms: [Term("help*")]),
            Theme(id: "waiting", title: "Waiting", terms: [Term("wait*")], parent: "help"),
            Theme(id: "money", title: "Money", terms: [Term("cost*")]),
            Theme(id: "harm", title: "Harm", terms: [Term("xyzzy*")], isQuotable: false),
            Theme(id: "bruise", title: "Bruises", terms: [Term("bruise*")], parent: "harm"),
            Theme(id: "scratch", title: "Scratches", terms: [Term("plugh*")], parent: "money", isQuotable: false),
        ])

    static func plan(by breakdowns: [String] = ["age"]) throws -> TallyPlan {
        let survey = try SurveyCheck.survey(
            from: SourceFile(name: "test.survey", text: text),
            knowing: KnownNames(services: ["childline"], codebooks: ["made-up"]))
        let coder = try #require(ThemeCoder([codebook]))
        return try TallyPlan(survey, by: breakdowns, themes: ["made-up": ThemeSorting(coder)])
    }

    static func riskWords() throws -> RiskWords {
        try RiskWords(reading: ShippedResources.riskWords.map { try SourceFile(name: $0.key, bytes: $0.value) })
    }

    static func response(
        _ why: String, more: String? = nil, name: String? = nil, age: String? = "young", language: String = "en"
    ) -> Response {
        var answers = ["why": GivenAnswer.answered(.text(why))]
        answers["more"] = more.map { .answered(.text($0)) }
        answers["name"] = name.map { .answered(.text($0)) }
        answers["age"] = age.map { .answered(.choice($0)) }
        return Response(mode: .online, language: language, answers: Answers(answers))
    }

    /// So many made-up answers to each group that speak of waiting and of nothing else, no two of them alike.
    static func waiting(_ count: Int, age: String = "young", from first: Int = 0) -> [Response] {
        (first..<(first + count)).map { response("i waited for \(letters($0)) weeks, \(age) as i am", age: age) }
    }

    /// A number in letters, so that no scanner takes it for a telephone's.
    static func letters(_ number: Int) -> String {
        String(String(number).map { Character(UnicodeScalar(UInt8(ascii: "a") + UInt8($0.wholeNumberValue ?? 0))) })
    }

    /// Answers that speak of nothing: where everybody in a group speaks of a theme, that is hidden of them.
    static let others = ["young", "middle", "old"].flatMap { age in
        (0..<30).map { _ in response("dull", more: "dull", age: age) }
    }

    /// What is chosen of some responses and of ``others``.
    static func chosen(
        _ number: Int = 3, of responses: [Response], by breakdowns: [String] = ["age"], standing: [Quotation] = [],
        threshold: Int = 10, seed: UInt64 = 1
    ) throws -> [Quotation] {
        var sampling = QuotationSampling(
            number, by: try plan(by: breakdowns), standing: standing, riskWords: try riskWords(), seed: seed)
        for response in responses + others { sampling.add(response) }
        return sampling.chosen(under: try PublicationRules(threshold: threshold)).quotations
    }

    /// Whether anything of one response is offered, beside 30 answers about money that are.
    static func isOffered(_ response: Response) throws -> Bool {
        let others = (0..<30).map { Self.response("the cost, \(letters($0))", age: nil) }
        let found = try chosen(50, of: others + [response], by: [])
        #expect(found.count >= 30)
        let words = Set(others.map { $0.answers["why"]?.written ?? "" })
        return found.contains { !words.contains($0.said) }
    }
}

extension GivenAnswer {
    fileprivate var written: String {
        if case .answered(.text(let text), _) = self { text } else { "" }
    }
}
