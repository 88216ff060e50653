import Questionnaire

extension BuiltSurveys {
    static let mentalHealth = Survey("mental-health", "The Big Conversation: mental health") {
        Edition("2026")
        Languages("en", "pl", "ne", "ar")
        Ages(11...25)
        Takes(minutes: 6)
        Support("emergency", "nhs-111", "childline", "shout", "samaritans")
        Welcome {
            """
            We are the Youth Commission. We want to know what it is really like to look for help
            with your mental health.

            You do not have to answer anything. Nobody can tell it was you, and that means we
            cannot act on what you write. You can see where to get help at any time.
            """
        }
        Consent("I want to take part")
        ChoiceList("areas") {
            Choice("portsmouth", "Portsmouth")
            Choice("southampton", "Southampton")
            Choice("isle-of-wight", "Isle of Wight")
            Choice("hampshire", "Somewhere else in Hampshire")
            Choice("elsewhere", "Somewhere else").ends(at: "not-here")
        }
        ChoiceList("agreement") {
            Choice("strongly-agree", "Strongly agree", score: 5)
            Choice("agree", "Agree", score: 4)
            Choice("neither", "Neither agree nor disagree", score: 3)
            Choice("disagree", "Disagree", score: 2)
            Choice("strongly-disagree", "Strongly disagree", score: 1)
        }
        Section("about-you", "About you") {
            """
            We ask this to see who we have heard from, and who we have not.
            """
            One("age", "How old are you?") {
                Choice("under-11", "10 or under").ends(at: "too-young")
                Choice("11-13", "11 to 13")
                Choice("14-15", "14 to 15")
                Choice("16-17", "16 to 17")
                Choice("18-25", "18 to 25")
            }
            .required()
            .breakdown()
            .preferNotToSay()
            One("area", "Where do you live?", choices: "areas").breakdown()
            One("care", "Are you in care, or have you ever been?") {
                Choice("yes", "Yes")
                Choice("no", "No")
                Choice("unsure", "Not sure")
            }
            .hint("Foster care, residential care or living with relatives, for example.")
            .sensitive()
            .breakdown()
            .preferNotToSay()
        }
        Section("getting-help", "Getting help") {
            Scale("listened", "Adults who support me listen to me.", choices: "agreement")
            Grid("trust", "How much do you agree?", choices: "agreement") {
                GridRow("school", "I could tell someone at school how I feel.")
                GridRow("police", "I could ask the police for help.")
                GridRow("gp", "I could talk to a GP on my own.")
            }
            Many("turn-to", "Who would you turn to for help?") {
                Choice("friend", "A friend")
                Choice("family", "Someone in my family")
                Choice("school", "Someone at school or college")
                Choice("camhs", "CAMHS")
                Choice("online", "Someone online")
                Choice("other", "Someone else").other()
                Choice("nobody", "Nobody").alone()
            }
            .hint("Choose up to 3. CAMHS is the NHS mental health service for children and young people.")
            .atMost(3)
            .shuffle()
            LongText("barriers", "What gets in the way of getting help?")
                .hint("Please do not write anyone's name.")
                .when(.answer("turn-to").has("nobody") || .answer("listened").is("disagree", "strongly-disagree"))
                .atMost(characters: 500)
                .themes("mental-health")
                .support("childline", "shout")
            Number("waited", "How many weeks did you wait for your first appointment?")
                .when(.answer("turn-to").has("camhs"))
                .range(0...104)
                .unit("weeks")
            Rank("priorities", "Put these in order, the most important first.") {
                Choice("waiting", "Shorter waits")
                Choice("drop-in", "Drop-in places")
                Choice("school", "Help in school")
                Choice("police", "Police who understand mental health")
            }
            .top(3)
            YesNo("again", "You chose {turn-to}. Would you turn to them again?").when(
                .answered("turn-to") && !.answer("turn-to").has("nobody"))
            ShortText("one-thing", "If you could change one thing, what would it be?")
                .hint("Please do not write anyone's name.")
                .themes("mental-health")
                .support("childline", "shout")
        }
        Ending("too-young") {
            """
            Thank you for coming. This survey is for people aged 11 to 25, so there are no more questions for you. If \
            something worries you, you can still get help. See below.
            """
        }
        Ending("not-here") {
            """
            Thank you for coming. This survey is for people who live in Hampshire and on the Isle of Wight, so there \
            are no more questions for you. You can still get help. See below.
            """
        }
        Thanks {
            """
            Thank you. What you said will be in our report next spring.
            """
        }
    }
}
