import Questionnaire

extension BuiltSurveys {
    static let followUp = Survey("mental-health-follow-up", "The Big Conversation: one year later") {
        Edition("2027")
        Languages("en")
        Ages(11...25)
        Takes(minutes: 4)
        Support("emergency", "nhs-111", "childline", "shout", "samaritans")
        Welcome {
            """
            We are the Youth Commission. Last year young people told us what it is like to look
            for help with their mental health. Now we want to know what happened next.

            You can take part if you answered last year, and also if you did not. We do not know
            what you said then.

            You do not have to answer anything. Nobody can tell it was you, and that means we
            cannot act on what you write. You can see where to get help at any time.
            """
        }
        Consent("I want to take part")
        ChoiceList("agreement") {
            Choice("strongly-agree", "Strongly agree", score: 5)
            Choice("agree", "Agree", score: 4)
            Choice("neither", "Neither agree nor disagree", score: 3)
            Choice("disagree", "Disagree", score: 2)
            Choice("strongly-disagree", "Strongly disagree", score: 1)
        }
        .preferNotToSay()
        Section("help", "Looking for help") {
            YesNo("last-year", "Did you answer our questions about mental health last year?")
                .breakdown()
                .preferNotToSay()
            One("looked", "In the last 12 months, did you look for help with your mental health?") {
                Choice("yes", "Yes")
                Choice("someone-for-me", "Somebody looked for help for me")
                Choice("no", "No, I did not need help")
                Choice("not-asked", "No, but I needed help")
            }
            .hint("From anyone: a friend, your family, school, a GP, CAMHS or someone online.")
            .sensitive()
            .preferNotToSay()
            Many("barriers", "What stopped you from looking for help?") {
                Choice("where", "I did not know where to go")
                Choice("worry", "I was worried about what people would think")
                Choice("long-wait", "I thought I would wait too long")
                Choice("not-bad-enough", "I thought it was not bad enough")
                Choice("last-time", "It did not help last time")
                Choice("other", "Something else").other()
            }
            .hint("Choose all that are true for you.")
            .when(.answer("looked").is("not-asked"))
            .sensitive()
            .shuffle()
            .preferNotToSay()
        }
        Section("outcome", "What happened") {
            """
            These questions are about the help that you got, or did not get.
            """
            One("came", "Did help come?") {
                Choice("yes", "Yes")
                Choice("some", "Some, but less than I needed")
                Choice("waiting", "Not yet, I am still waiting")
                Choice("turned-away", "No, I was told I could not have it")
                Choice("no", "No, nothing happened")
            }
            .sensitive()
            .preferNotToSay()
            Many("who", "Who helped you?") {
                Choice("friend", "A friend")
                Choice("family", "Someone in my family")
                Choice("school", "Someone at school or college")
                Choice("gp", "A GP")
                Choice("camhs", "CAMHS")
                Choice("youth-worker", "A youth worker")
                Choice("online", "Someone online")
                Choice("other", "Someone else").other()
            }
            .hint("Choose all that helped. CAMHS is the NHS mental health service for children and young people.")
            .when(.answer("came").is("yes", "some"))
            .shuffle()
            .preferNotToSay()
            Number("waited", "How many weeks did you wait for help?")
                .hint("From when you first asked. Write 0 if it was less than a week.")
                .when(.answer("came").is("yes", "some"))
                .range(0...104)
                .unit("weeks")
                .preferNotToSay()
            Number("waiting", "How many weeks have you waited so far?")
                .hint("From when you first asked. Write 0 if it is less than a week.")
                .when(.answer("came").is("waiting"))
                .range(0...104)
                .unit("weeks")
                .preferNotToSay()
            Grid("helped", "How much do you agree?", choices: "agreement") {
                GridRow("listened", "The people who helped me listened to me.")
                GridRow("choice", "I had a say in what happened.")
                GridRow("better", "I feel better than I did before.")
                GridRow("know", "I know what to do if I feel bad again.")
            }
            .when(.answer("came").is("yes", "some"))
            .sensitive()
            One("ended", "How did the help end?") {
                Choice("goes-on", "It still goes on")
                Choice("ready", "It ended when I was ready")
                Choice("too-soon", "It ended too soon")
                Choice("i-stopped", "I stopped going")
            }
            .when(.answer("came").is("yes", "some"))
            .sensitive()
            .preferNotToSay()
            LongText("instead", "What would have helped you?")
                .hint("Please do not write anyone's name.")
                .when(
                    .answer("came").is("some", "waiting", "turned-away", "no")
                        || .answer("ended").is("too-soon", "i-stopped")
                )
                .atMost(characters: 500)
                .themes("mental-health")
                .support("childline", "shout")
        }
        .when(.answer("looked").is("yes", "someone-for-me"))
        Section("now", "Now") {
            Scale("would-ask", "I would look for help if I needed it.", choices: "agreement")
            ShortText("one-thing", "What is one thing that should change?")
                .hint("Please do not write anyone's name.")
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
        }
        Thanks {
            """
            Thank you. We will tell the people who run these services what you said, and we will
            tell you what they do about it.
            """
        }
    }
}
