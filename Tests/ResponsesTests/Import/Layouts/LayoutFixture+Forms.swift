@testable import Responses

extension LayoutFixture {
    /// Google Forms and Microsoft Forms.
    static let forms = [
        LayoutFixture(
            name: "Google Forms, everything quoted, joined by a semicolon", kind: .googleForms,
            text: """
                "Timestamp","Username","How old are you?","Who do you turn to?","Adults listen.","How much do you agree? [I trust my school.]","How much do you agree? [I trust the police.]","How many weeks?","What first? [Waits]","What first? [Places]","Again?","Why?"
                "2022/11/30 10:39:41 PM GMT+1","a@example.org","11 to 13","A friend;My coach, mostly","Agree","Disagree, mostly","Agree","3","2nd choice","1st choice","Yes","=why"
                """,
            dropped: ["Timestamp", "Username"]),
        LayoutFixture(
            name: "a Google Sheet, joined by a comma", kind: .googleForms,
            text: """
                Zeitstempel,How old are you?,Who do you turn to?,Adults listen.
                30.11.2022 22:39:41,11 to 13,"A friend, My coach, mostly",Agree
                """,
            dropped: ["Zeitstempel"], row: only("age", "who", "heard")),
        LayoutFixture(
            name: "Microsoft Forms, semicolons, a line break and a digit in the header", kind: .microsoftForms,
            text: """
                Id;Start time;Completion time;Email;Name;Last modified time;"How old
                are you?";Who do you turn to?2;Adults listen.;I trust my school.;I trust the police.;How many weeks?;What first?;Again?;"Why?"
                1;03/04/2026 10:00;03/04/2026 10:06;anonymous;;;11 to 13;"A friend;My coach, mostly;";Agree;"Disagree, mostly";Agree;3;"Places;Waits;";Yes;=why
                """,
            dropped: ["Id", "Start time", "Completion time", "Email", "Name", "Last modified time"], number: "1"),
        LayoutFixture(
            name: "a quiz in Microsoft Forms, in German", kind: .microsoftForms,
            text: """
                ID;Startzeit;Fertigstellungszeit;How old are you?;Points - How old are you?;Feedback - How old are you?
                1;03.04.2026 10:00;03.04.2026 10:06;11 to 13;1;well done
                """,
            dropped: [
                "ID", "Startzeit", "Fertigstellungszeit", "Points - How old are you?", "Feedback - How old are you?",
            ],
            row: only("age"), number: "1"),
    ]
}
