import Questionnaire
import Testing

struct ConditionWordsTests {
    private static let questions = """
          many who "Who would you ask?"
            - friend "A friend"
            - school "School"
            - nobody "Nobody" alone
          scale listened "Adults listen."
            - low "Hardly" = 1
            - middle "Partly" = 2
            - high "Fully" = 3
          number weeks "How long?"
            unit "weeks"
          grid trust "How much?"
            - yes "Yes"
            - no "No"
            * gp "I could talk to a GP."
        """

    @Test(
        "A condition is told in the words that people see",
        arguments: [
            ("who has nobody", "you chose \"Nobody\" for \"Who would you ask?\""),
            ("who has friend, school", "you chose \"A friend\" or \"School\" for \"Who would you ask?\""),
            ("who has all friend, school", "you chose both \"A friend\" and \"School\" for \"Who would you ask?\""),
            ("not who has nobody", "you answered \"Who would you ask?\", and did not choose \"Nobody\""),
            (
                "answered who and not who has nobody",
                "you answered \"Who would you ask?\", and did not choose \"Nobody\""
            ),
            ("listened is low", "you answered \"Hardly\" to \"Adults listen\""),
            ("listened is not low", "you gave an answer other than \"Hardly\" to \"Adults listen\""),
            ("listened >= 2", "you answered \"Partly\" or \"Fully\" to \"Adults listen\""),
            ("not listened >= 2", "you answered \"Hardly\" to \"Adults listen\""),
            ("weeks > 4", "your answer to \"How long?\" is more than 4 weeks"),
            ("not weeks > 4", "your answer to \"How long?\" is at most 4 weeks"),
            ("trust.gp is no", "you answered \"No\" to \"I could talk to a GP\""),
            ("not answered weeks", "you did not answer \"How long?\""),
            ("declined weeks", "you preferred not to answer \"How long?\""),
            (
                "not (answered weeks or declined weeks)",
                "you did not answer \"How long?\", and you did not say that you prefer not to answer \"How long?\""
            ),
            (
                "answered weeks and (listened is low or listened is high)",
                "you answered \"How long?\", and (you answered \"Hardly\" to \"Adults listen\", or you answered "
                    + "\"Fully\" to \"Adults listen\")"
            ),
        ])
    func words(condition: String, expected: String) throws {
        let checked = try parsed(survey("\(Self.questions)\n  yes-no last \"Last?\"\n    when \(condition)"))
        var text = ""
        RoutingWords(checked).write(width: 1000, to: &text)
        #expect(text.split(separator: "\n").last == "    Asked if \(expected).")
    }
}
