@testable import Responses

extension LayoutFixture {
    /// KoboToolbox, ODK Central and REDCap.
    static let fieldTools = [
        LayoutFixture(
            name: "KoboToolbox, groups, a summary and a column a choice, a row of HXL tags", kind: .kobo,
            text: [
                #""start";"end";"main/age";"main/who";"main/who/friend";"main/who/family";"main/who/home";"main/who/other";"main/who/nobody";"main/who_other";"heard";"trust/school";"trust/police";"weeks";"first";"again";"why";"_id";"_uuid";"_submission_time";"_index""#,
                ##""#date+start";"";"#age";"#who";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"";"""##,
                #""2017-10-23T05:40:39.000-04:00";"2017-10-23T05:46:39.000-04:00";"11-13";"friend other";"1";"0";"0";"1";"0";"My coach, mostly";"agree";"disagree";"agree";"3";"places waits";"yes";"=why";"1";"u";"2017-10-23T09:46:39";"1""#,
            ].joined(separator: "\r\n"),
            dropped: ["start", "end", "_id", "_uuid", "_submission_time", "_index"], number: "\"=why\";\"1"),
        LayoutFixture(
            name: "KoboToolbox by labels", kind: .kobo,
            text: """
                "How old are you?";"Who do you turn to?";"Who do you turn to?/A friend";"Who do you turn to?/Family, at home";"_submission_time"
                "11 to 13";"A friend Family, at home";"1";"1";"2017-10-23T09:46:39"
                """,
            dropped: ["_submission_time"],
            row: only("age").merging([
                "who/friend": "1", "who/family": "1", "who/home": "0", "who/other": "0", "who/nobody": "0",
            ]) { $1 }),
        LayoutFixture(
            name: "ODK Central", kind: .odk,
            text: """
                SubmissionDate,main-age,main-who,main-who/friend,main-who/other,main-who_other,heard,trust-school,trust-police,weeks,first,again,why,meta-instanceID,KEY,SubmitterID,SubmitterName,Status
                2026-04-03T10:00:00.000Z,11-13,friend other,1,1,"My coach, mostly",agree,disagree,agree,3,places waits,yes,=why,uuid:1,uuid:1,7,Sam,
                """,
            dropped: ["SubmissionDate", "meta-instanceID", "KEY", "SubmitterID", "SubmitterName", "Status"],
            number: "uuid:1"),
        LayoutFixture(
            name: "REDCap, raw", kind: .redcap,
            text: """
                record_id,redcap_event_name,redcap_survey_identifier,main_timestamp,age,who___friend,who___family,who___home,who___other,who___nobody,who_other,heard,trust_school,trust_police,weeks,first_waits,first_places,again,why,main_complete
                1,e1,,2026-04-03 10:00,11_13,1,0,0,1,0,"My coach, mostly",2,1,2,3,2,1,1,=why,2
                """,
            dropped: ["record_id", "redcap_event_name", "redcap_survey_identifier", "main_timestamp", "main_complete"],
            number: "1", numbers: .scores),
        LayoutFixture(
            name: "REDCap, labels", kind: .redcap,
            text: """
                Record ID,Survey Identifier,How old are you?,"Who do you turn to? (choice=A friend)","Who do you turn to? (choice=Family, at home)",Complete?
                1,,11 to 13,Checked,Unchecked,Complete
                """,
            dropped: ["Record ID", "Survey Identifier", "Complete?"],
            row: only("age").merging([
                "who/friend": "1", "who/family": "0", "who/home": "0", "who/other": "0", "who/nobody": "0",
            ]) { $1 }, number: "1"),
    ]
}
