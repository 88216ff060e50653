import Questionnaire

extension BuiltSurveys {
    static let postcard = Survey("postcard", "The Big Conversation: a postcard from you") {
        Edition("2026")
        Languages("en")
        Ages(11...25)
        Takes(minutes: 1)
        Support("emergency", "nhs-111", "childline", "shout", "samaritans")
        Welcome {
            """
            We are the Youth Commission. We tell the people in charge what young people think.
            This is one question, and you do not have to answer it.

            Nobody can tell it was you, and that means we cannot act on what you write. You can
            see where to get help at any time.
            """
        }
        Consent("I want to take part")
        Section("postcard", "Your postcard") {
            LongText("change", "If you could change one thing for young people here, what would it be?")
                .hint("Please do not write anyone's name, and nothing that shows who you are.")
                .atMost(characters: 300)
                .themes("mental-health")
                .support("childline", "shout")
        }
        Thanks {
            """
            Thank you. What you said will be in our report next spring.
            """
        }
    }
}
