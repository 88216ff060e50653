import Foundation
import Interview
import Kiosk
import Questionnaire

/// Surveys and help to test with.
enum Samples {
    static let help = [
        HelpEntry(
            id: "childline", name: "Childline", purpose: "Talk about anything, if you are 18 or under.",
            contact: ["Call 0800 1111"], hours: "24 hours, every day", cost: "Free"),
        HelpEntry(
            id: "shout", name: "Shout", purpose: "Text with someone about how you feel.",
            contact: ["Text SHOUT to 85258"], cost: "Free"),
    ]

    /// A survey that ships with the program.
    static func shipped(_ name: String) throws -> CheckedSurvey {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "Surveys/\(name).survey"), encoding: .utf8)
        return try survey(text)
    }

    static func survey(_ text: String) throws -> CheckedSurvey {
        try SurveyCheck.survey(from: SourceFile(name: "test.survey", text: text))
    }

    /// One question in a survey around it.
    static func survey(asking question: String) throws -> CheckedSurvey {
        try survey(
            """
            survey test "A test"
              edition 1
              support childline
            welcome
              | Hello.
            consent "I want to take part"
            section main "Main"
            \(question.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
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
          hint "Choose up to 2."
          at most 2
          shuffle
          - friend "A friend"
          - family "Family"
          - other "Someone else" other
          - nobody "Nobody" alone
          - prefer-not-to-say
        scale mood "How do you feel?"
          from 0 to 10
        grid trust "How much do you agree?"
          - agree "Agree"
          - neither "Neither"
          - disagree "Disagree"
          * school "I could tell someone at school."
          * gp "I could talk to a GP."
        rank order "Put these in order."
          top 2
          - waiting "Shorter waits"
          - places "Drop-in places"
          - school "Help in school"
        yes-no again "Would you go again?"
        number waited "How long did you wait?"
          from 0 to 104
          unit "weeks"
        text wish "If you could change 1 thing?"
          hint "Please do not write anyone's name."
          at most 40 characters
        long-text more "What else?"
          hint "Please do not write anyone's name."
          at most 300 characters
          support shout
        """

    static func surveyOfEveryKind() throws -> CheckedSurvey {
        let survey = """
            survey kinds "Every kind"
              edition 1
              support childline
            welcome
              | Hello.
            consent "I want to take part"
            section main "About you"
              | We ask this to see who we heard from.
            \(everyKind.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
            ending too-young
              | Thank you. This is for people aged 11 to 25.
            thanks
              | Thank you. Your words will be in our report.
            """
        return try self.survey(survey)
    }
}
