import Interview
import Questionnaire

/// Surveys to test with.
enum Samples {
    static func survey(_ text: String) throws -> CheckedSurvey {
        try SurveyCheck.survey(from: SourceFile(name: "test.survey", text: text))
    }

    /// Questions in a survey around them.
    static func survey(asking questions: String) throws -> CheckedSurvey {
        try survey(
            """
            survey test "A test"
              edition 1
              support childline
            welcome
              | Hello.
            consent "I want to take part"
            section main "Main"
            \(questions.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
            ending too-young
              | This is for people aged 11 to 25.
            thanks
              | Bye.
            """)
    }

    /// One question of each kind, and everything that can be said about one.
    static let everyKind = """
        one age "How old are you?"
          required
          - young "Under 11" -> end too-young
          - teen "11 to 17"
          - other "Something else" other
          - prefer-not-to-say
        note pause "A short break"
          | Breathe.
        many who "Who would you turn to?"
          at most 2
          - friend "A friend"
          - family "Family"
          - other "Someone else" other
          - nobody "Nobody" alone
          - prefer-not-to-say
        scale mood "How do you feel?"
          from 0 to 10
        grid trust "How much do you agree?"
          required
          - agree "Agree"
          - neither "Neither"
          - disagree "Disagree"
          - prefer-not-to-say
          * school "I could tell someone at school."
          * gp "I could talk to a GP."
        rank order "Put these in order."
          top 2
          - waiting "Shorter waits"
          - places "Drop-in places"
          - school "Help in school"
        yes-no again "Would you go again, to {who}?"
          when answered who
        number waited "How long did you wait?"
          from -5 to 104
          unit "weeks"
        text wish "If you could change 1 thing?"
          hint "Please do not write anyone's name."
          at most 40 characters
        long-text more "What else?"
          hint "Please do not write anyone's name."
          at most 300 characters
        """

    static func surveyOfEveryKind() throws -> CheckedSurvey { try survey(asking: everyKind) }

    /// A question with more choices than there are keys.
    static func manyChoices(_ kind: String) throws -> CheckedSurvey {
        let choices = (1...40).map { "  - c\($0) \"Choice \($0)\"" }.joined(separator: "\n")
        return try survey(asking: "\(kind) q \"Q?\"\n\(choices)")
    }
}
