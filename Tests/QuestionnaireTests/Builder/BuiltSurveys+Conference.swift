import Questionnaire

extension BuiltSurveys {
    static let conference = Survey("conference", "The Big Conversation: our conference") {
        Edition("2026")
        Languages("en")
        Takes(minutes: 3)
        Support("emergency", "nhs-111", "childline", "shout", "samaritans")
        Welcome {
            """
            Thank you for coming. We are the Youth Commission. We want to know what you will do
            now, and what you thought of today.

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
        Section("you", "You") {
            One("role", "What brings you here?") {
                Choice("young-person", "I am a young person")
                Choice("police", "I work for the police")
                Choice("school", "I work in a school or college")
                Choice("health", "I work in health or care")
                Choice("youth-work", "I work with young people somewhere else")
                Choice("other", "Something else").other()
            }
            .breakdown()
            .preferNotToSay()
        }
        Section("pledge", "Your pledge") {
            """
            A pledge is a promise. We may read pledges out, and put them on a wall.
            """
            LongText("keep-safer", "I pledge to help keep people safer by…")
                .hint("Finish the sentence. Please leave out names, also your own.")
                .atMost(characters: 300)
            One("by-when", "When will you start?") {
                Choice("today", "Today")
                Choice("month", "In the next month")
                Choice("year", "In the next year")
                Choice("unsure", "I am not sure yet")
            }
            .when(.answered("keep-safer"))
        }
        Section("today", "Today") {
            Grid("day", "How much do you agree?", choices: "agreement") {
                GridRow("heard", "Young people were listened to today.")
                GridRow("learned", "I learned something new today.")
                GridRow("safe", "I felt safe to say what I think.")
                GridRow("change", "Something will change because of today.")
            }
            Many("best", "What was best today?") {
                Choice("talks", "The talks")
                Choice("workshops", "The workshops")
                Choice("findings", "Hearing what young people said")
                Choice("people", "Meeting people")
                Choice("other", "Something else").other()
                Choice("nothing", "Nothing").alone()
            }
            .hint("Choose up to 2.")
            .atMost(2)
            .shuffle()
            ShortText("better", "What should we do better next time?").hint("Please do not write anyone's name.")
        }
        Thanks {
            """
            Thank you. We will ask next year what became of the pledges.
            """
        }
    }
}
