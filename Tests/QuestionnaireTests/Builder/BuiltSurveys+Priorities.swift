import Questionnaire

extension BuiltSurveys {
    static let priorities = Survey("priorities", "The Big Conversation: what matters most") {
        Edition("2026")
        Languages("en")
        Ages(11...25)
        Takes(minutes: 2)
        Support("emergency", "nhs-111", "childline", "shout", "samaritans")
        Welcome {
            """
            We are the Youth Commission. Tell us what matters most to you, and we will tell the
            people in charge.

            You do not have to answer anything. Nobody can tell it was you, and that means we
            cannot act on what you write. You can see where to get help at any time.
            """
        }
        Consent("I want to take part")
        Section("what-matters", "What matters to you") {
            One("priority", "Which of these matters most to you?") {
                Choice("mental-health", "Mental health")
                Choice("online-safety", "Staying safe online")
                Choice("relationships", "Healthy relationships")
                Choice("drugs-alcohol", "Drugs and alcohol")
                Choice("hate", "Hate and bullying")
                Choice("safe-streets", "Feeling safe when I am out")
                Choice("police", "How the police treat young people")
                Choice("other", "Something else").other()
            }
            LongText("why", "Why did you choose that?")
                .hint("Please do not write anyone's name.")
                .when(.answered("priority"))
                .atMost(characters: 500)
                .themes("mental-health")
                .support("childline", "shout")
        }
        Section("about-you", "About you") {
            """
            We ask this to see who we have heard from, and who we have not.
            """
            One("age", "How old are you?") {
                Choice("11-13", "11 to 13")
                Choice("14-15", "14 to 15")
                Choice("16-17", "16 to 17")
                Choice("18-25", "18 to 25")
            }
            .breakdown()
            .preferNotToSay()
            One("area", "Where do you live?") {
                Choice("portsmouth", "Portsmouth")
                Choice("southampton", "Southampton")
                Choice("isle-of-wight", "Isle of Wight")
                Choice("hampshire", "Somewhere else in Hampshire")
                Choice("elsewhere", "Somewhere else")
            }
            .breakdown()
            .preferNotToSay()
            One("gender", "How do you describe yourself?") {
                Choice("girl", "Girl or woman")
                Choice("boy", "Boy or man")
                Choice("non-binary", "Non-binary")
                Choice("another-way", "In another way")
                Choice("unsure", "Not sure at the moment")
            }
            .sensitive()
            .breakdown()
            .preferNotToSay()
        }
        Thanks {
            """
            Thank you. What you said will be in our report next spring.
            """
        }
    }
}
