@testable import Responses

extension LayoutFixture {
    /// SurveyMonkey, Qualtrics and LimeSurvey.
    static let surveyTools = [
        LayoutFixture(
            name: "SurveyMonkey, two rows of header", kind: .surveyMonkey,
            text: """
                Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,"How old
                are you?",Who do you turn to?,,,,,Adults listen.,How much do you agree?,,How many weeks?,What first?,,Again?,Why?
                ,,,,,,,,,Response,A friend,"Family, at home",Family,Other (please specify),Nobody,Response,I trust my school.,I trust the police.,Open-Ended Response,Waits,Places,Response,Open-Ended Response
                118,4,04/03/2026 10:00:00 AM,04/03/2026 10:06:00 AM,192.0.2.1,,,,,11 to 13,A friend,,,"My coach, mostly",,Agree,"Disagree, mostly",Agree,3,2,1,Yes,=why
                """,
            dropped: [
                "Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address", "First Name",
                "Last Name", "Custom Data 1",
            ], number: "118"),
        LayoutFixture(
            name: "SurveyMonkey, condensed: the second row is empty", kind: .surveyMonkey,
            text: """
                Respondent ID,Collector ID,How old are you?,Who do you turn to?,Why?
                ,,,,
                118,4,11 to 13,"A friend, My coach, mostly",=why
                """,
            dropped: ["Respondent ID", "Collector ID"], row: only("age", "who", "why"),
            number: "118"),
        LayoutFixture(
            name: "Qualtrics, three rows of header", kind: .qualtrics,
            text: #"""
                StartDate,Status,ResponseId,UserLanguage,Q1,Q2_1,Q2_2,Q2_3,Q2_4,Q2_4_TEXT,Q2_5,Q2_DO_1,Q3,Q4_1,Q4_2,Q5,Q6_1,Q6_2,Q7,Q8
                Start Date,Response Type,Response ID,User Language,How old are you?,Who do you turn to? - Selected Choice - A friend,"Who do you turn to? - Selected Choice - Family, at home",Who do you turn to? - Selected Choice - Family,Who do you turn to? - Selected Choice - Someone else,Who do you turn to? - Someone else - Text,Who do you turn to? - Selected Choice - Nobody,Who do you turn to? - Display Order - A friend,Adults listen.,How much do you agree? - I trust my school.,How much do you agree? - I trust the police.,How many weeks?,What first? - Waits,What first? - Places,Again?,Why?
                "{""ImportId"":""startDate"",""timeZone"":""Europe/London""}","{""ImportId"":""status""}","{""ImportId"":""_recordId""}","{""ImportId"":""userLanguage""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2"",""choiceId"":""1""}","{""ImportId"":""QID2"",""choiceId"":""2""}","{""ImportId"":""QID2"",""choiceId"":""3""}","{""ImportId"":""QID2"",""choiceId"":""4""}","{""ImportId"":""QID2_4_TEXT""}","{""ImportId"":""QID2"",""choiceId"":""5""}",x,"{""ImportId"":""QID3""}",x,x,x,x,x,x,x
                2026-04-03 10:00:00,IP Address,R_1,PL,11 to 13,A friend,,,Someone else,"My coach, mostly",,1,Agree,"Disagree, mostly",Agree,3,2,1,Yes,=why
                """#,
            dropped: ["StartDate", "Status", "ResponseId", "Q2_DO_1"],
            row: answers.merging(["language": "pl"]) { $1 }, number: "R_1"),
        LayoutFixture(
            name: "Qualtrics, several answers in one cell, names that are ids", kind: .qualtrics,
            text: #"""
                StartDate,age,who,who_other_TEXT
                Start Date,Wiek?,Kto?,Kto? - Else - Text
                "{""ImportId"":""startDate""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}","{""ImportId"":""QID2_4_TEXT""}"
                2026-04-03 10:00:00,11 to 13,"A friend,Someone else","My coach, mostly"
                """#,
            dropped: ["StartDate"], row: only("age", "who")),
        LayoutFixture(
            name: "Qualtrics, as it was: two rows of header", kind: .qualtrics,
            text: """
                V1,V2,V3,V6,Q1,Q2
                ResponseID,ResponseSet,Name,IPAddress,How old are you?,Why?
                R_1,Default Response Set,Anonymous,192.0.2.1,11 to 13,=why
                """,
            dropped: ["V1", "V2", "V3", "V6"], row: only("age", "why"), number: "R_1"),
        LayoutFixture(
            name: "LimeSurvey by code, with a mark, CRLF and a blank line at the end", kind: .limeSurvey,
            text: "\u{FEFF}"
                + [
                    #""id";"submitdate";"lastpage";"startlanguage";"seed";"age";"who[friend]";"who[family]";"who[home]";"who[other]";"who[nobody]";"heard";"trust[school]";"trust[police]";"weeks";"first[1]";"first[2]";"again";"why""#,
                    #""1";"1980-01-01 00:00:00";"3";"en";"77";"11-13";"Y";"";"";"My coach, mostly";"";"agree";"disagree";"agree";"3";"places";"waits";"Y";"'=why""#,
                    "", "",
                ].joined(separator: "\r\n"),
            dropped: ["id", "submitdate", "lastpage", "seed"], number: "\"1"),
        LayoutFixture(
            name: "LimeSurvey by code and words", kind: .limeSurvey,
            text: """
                "id. Response ID";"submitdate. Date submitted";"lastpage. Last page";"startlanguage. Start language";"G1Q1. How old are you?";"G1Q2[SQ001]. Who do you turn to? [A friend]";"G1Q2[SQ002]. Who do you turn to? [Family, at home]";"G1Q2[other]. Who do you turn to? [Other]"
                "1";"2026-04-03 10:00:00";"3";"pl-informal";"11 to 13";"Yes";"No";"My coach, mostly"
                """,
            dropped: ["id. Response ID", "submitdate. Date submitted", "lastpage. Last page"],
            row: only("age", "who", language: "pl"), number: "\"1"),
        LayoutFixture(
            name: "LimeSurvey by words", kind: .limeSurvey,
            text: """
                "Response ID";"Date submitted";"Last page";"Start language";"Seed";"How old are you?";"What first? [Rank 1]";"What first? [Rank 2]"
                "1";"2026-04-03 10:00:00";"3";"de";"77";"11 to 13";"Places";"Waits"
                """,
            dropped: ["Response ID", "Date submitted", "Last page", "Seed"], row: only("age", "first"),
            number: "\"1"),
    ]
}
