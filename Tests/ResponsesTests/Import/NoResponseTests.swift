import Questionnaire
import Testing

@testable import Responses

/// Rows that other tools write and that are nobody's response, in the shapes of the tools. Nobody said any of this.
struct NoResponseTests {
    /// A header and its rows, of which the first is always a response.
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var header: String
        var rows: [(row: String, reason: NoResponse?)]
    }

    private static let qualtricsHeader = #"""
        Status,Finished,ResponseId,DistributionChannel,Q1
        Response Type,Finished,Response ID,Distribution Channel,Why?
        "{""ImportId"":""status""}","{""ImportId"":""finished""}","{""ImportId"":""_recordId""}","{""ImportId"":""distributionChannel""}","{""ImportId"":""QID1""}"
        """#

    static let cases = [
        Case(
            testDescription: "Qualtrics, in words", header: qualtricsHeader,
            rows: [
                ("IP Address,True,R_1,anonymous,a", nil), ("Survey Preview,True,R_2,preview,b", .trial),
                ("Spam,True,R_3,anonymous,c", .spam), ("IP Address,False,R_4,anonymous,d", .unsent),
                ("Spam,False,R_5,anonymous,e", .unsent), ("Survey Test,True,R_6,test,f", .trial),
                ("IP Address,TRUE,R_1,anonymous,a", .repeated), ("Imported,True,R_7,anonymous,g", nil),
                ("Synthetic,True,R_8,anonymous,h", .trial), ("IP Address,FALSE,R_9,anonymous,i", .unsent),
            ]),
        Case(
            testDescription: "Qualtrics, in numbers", header: qualtricsHeader,
            rows: [
                ("0,1,R_1,anonymous,a", nil), ("1,1,R_2,anonymous,b", .trial), ("8,1,R_3,anonymous,c", .spam),
                ("0,0,R_4,anonymous,d", .unsent), ("16,1,R_5,anonymous,e", nil), ("17,1,R_6,anonymous,f", .trial),
            ]),
        Case(
            testDescription: "LimeSurvey", header: #""id";"submitdate";"lastpage";"startlanguage";"why""#,
            rows: [
                (#""1";"1980-01-01 00:00:00";"3";"en";"a""#, nil), (#""2";"";"1";"en";"b""#, .unsent),
                (#""1";"1980-01-01 00:00:00";"3";"en";"a""#, .repeated),
                // Another form counts from 1 as well.
                (#""1";"1980-01-01 00:00:00";"3";"en";"c""#, nil),
            ]),
        Case(
            testDescription: "LimeSurvey by words", header: "Response ID,Date submitted,Last page,Why?",
            rows: [("1,2026-04-03 10:00:00,3,a", nil), ("2, ,1,b", .unsent)]),
        Case(
            testDescription: "REDCap, two forms and another event",
            header: "record_id,redcap_event_name,intro_timestamp,email,intro_complete,main_timestamp,why,main_complete",
            rows: [
                ("1,e1,,x,0,2026-04-03 10:00,a,2", nil), ("2,e1,,x,2,2026-04-03 10:00,b,0", .incomplete),
                ("3,e1,,x,2,2026-04-03 10:00,c,1", .incomplete), ("4,e1,,x,2,[not completed],d,0", .unsent),
                ("1,e2,,x,2,,,", .elsewhere), ("1,e1,,x,0,2026-04-03 10:00,a,2", .repeated),
            ]),
        Case(
            testDescription: "REDCap, labels",
            header: "Record ID,Survey Identifier,Why?,Complete?,redcap_repeat_instance",
            rows: [("1,,a,Complete,", nil), ("2,,b,Incomplete,", .incomplete), ("3,,c,Unverified,", .incomplete)]),
        Case(
            testDescription: "KoboToolbox", header: "why;_uuid;_submission_time;_validation_status",
            rows: [
                ("a;u1;2026-04-03T10:00:00;", nil), ("b;u2;2026-04-03T10:00:00;validation_status_approved", nil),
                ("c;u3;2026-04-03T10:00:00;validation_status_not_approved", .rejected),
                ("d;u4;2026-04-03T10:00:00;Not approved", .rejected), ("e;u5;2026-04-03T10:00:00;On Hold", .held),
                ("f;u1;2026-04-03T10:00:00;", .repeated),
            ]),
        Case(
            testDescription: "ODK Central", header: "SubmissionDate,why,KEY,Status,ReviewState",
            rows: [
                ("2026-04-03T10:00:00.000Z,a,uuid:1,,", nil), ("2026-04-03T10:00:00.000Z,b,uuid:2,,approved", nil),
                ("2026-04-03T10:00:00.000Z,c,uuid:3,,edited", nil),
                ("2026-04-03T10:00:00.000Z,d,uuid:4,,rejected", .rejected),
                ("2026-04-03T10:00:00.000Z,e,uuid:5,,hasIssues", .held),
                ("2026-04-03T10:00:00.000Z,,uuid:6,not decrypted,", .encrypted),
                ("2026-04-03T10:00:00.000Z,a,uuid:1,,", .repeated),
            ]),
        Case(
            testDescription: "Microsoft Forms", header: "Id;Start time;Completion time;Email;Name;Why?",
            rows: [
                ("1;03/04/2026 10:00;03/04/2026 10:06;anonymous;;a", nil),
                ("1;03/04/2026 10:00;03/04/2026 10:06;anonymous;;a", .repeated),
                ("1;03/04/2026 10:00;03/04/2026 10:06;anonymous;;b", nil),
            ]),
        Case(
            testDescription: "SurveyMonkey", header: "Respondent ID,Collector ID,Why?\n,,Open-Ended Response",
            rows: [("118,4,a", nil), ("119,4,a", nil), ("118,4,a", .repeated)]),
    ]

    private func text(_ tried: Case) -> String {
        ([tried.header] + tried.rows.map(\.row)).joined(separator: "\n") + "\n"
    }

    private func expected(_ tried: Case, without taken: [NoResponse] = []) -> [NoResponse: Int] {
        tried.rows.compactMap(\.reason).filter { !taken.contains($0) }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    @Test("A row that is no response is left out, counted by why, and stands in no file", arguments: cases)
    func leftOut(tried: Case) throws {
        let bench = try ImportBench()
        let summary = try bench.run(text(tried))
        #expect(summary.faults.map(\.fault) == [])
        #expect(summary.leftOut == expected(tried))
        #expect(summary.rowsRead == tried.rows.count)
        #expect(summary.rowsTaken + summary.rowsLeftOut == summary.rowsRead)
        #expect(try bench.rows().count == tried.rows.count { $0.reason == nil })
        #expect(try bench.written == ["out.csv"])
    }

    @Test("What would be left out is said before anything is taken", arguments: cases)
    func explained(tried: Case) throws {
        var words = ""
        try ImportBench().explain(Array(text(tried).utf8)).write(to: &words)
        for (reason, count) in expected(tried) {
            #expect(words.contains("            \(count) of them left out: \(reason.words)\n"), "\(words)")
        }
    }

    @Test("What a tool or its staff marked can be taken, and what was not sent never", arguments: cases)
    func taken(tried: Case) throws {
        let bench = try ImportBench()
        bench.taking = Set(NoResponse.allCases)
        let summary = try bench.run(text(tried))
        #expect(summary.leftOut == expected(tried, without: NoResponse.takable))
    }

    @Test("A row that was turned down and stands there again, approved, is taken")
    func approvedLater() throws {
        let bench = try ImportBench()
        let summary = try bench.run(
            "why;_uuid;_submission_time;_validation_status\na;u1;x;Not approved\na;u1;x;Approved\na;u1;x;Approved\n")
        #expect(summary.leftOut == [.rejected: 1, .repeated: 1])
        #expect(summary.rowsTaken == 1)
    }

    @Test("A file without one response is refused, with the reasons")
    func none() throws {
        let bench = try ImportBench()
        let faults = try #require(throws: Faults.self) {
            _ = try bench.run("why;_uuid;_submission_time;_validation_status\na;u1;x;On hold\nb;u2;x;Not approved\n")
        }
        #expect(faults.diagnostics.map(\.id) == ["no-responses"])
        #expect(
            faults.diagnostics.map(\.message) == [
                "none of its rows is a response: 1 turned down by whoever checked them; 1 on hold, or marked as having issues"
            ])
        #expect(faults.diagnostics.first?.help.last == "to take what can be taken, add --also rejected,held")
        #expect(try bench.written.isEmpty)
    }

    @Test("A column that somebody gave to a question says nothing about the rows")
    func mapped() throws {
        let bench = try ImportBench()
        let summary = try bench.run(
            "weeks,_uuid,_submission_time,_validation_status\n,u1,x,On hold\n",
            map: "columns:\n  _validation_status: why\n")
        #expect(summary.rowsTaken == 1)
        #expect(try bench.rows().first?["why"] == "On hold")
    }

    @Test("Two downloads that were pasted together hold the names of the columns twice")
    func pasted() throws {
        let bench = try ImportBench()
        let summary = try bench.run("Timestamp,Why?\nx,a\nTimestamp,Why?\ny,b\n")
        #expect(summary.leftOut == [.header: 1])
        #expect(try bench.rows().compactMap { $0["why"] } == ["a", "b"])
    }

    @Test("Rows that come back from the rejects file are told by the same columns")
    func rejects() throws {
        let bench = try ImportBench()
        let header = "line,reasons,age,_uuid,_submission_time,_validation_status\n"
        let summary = try bench.run(header + "2,x,11-13,u1,x,\n3,x,11-13,u2,x,On hold\n4,x,11-13,u1,x,\n")
        #expect(summary.leftOut == [.held: 1, .repeated: 1])
    }
}

/// Those who come to an ending: the kiosk keeps nothing of theirs, and no more does an import.
struct EndedRowsTests {
    private static let text = """
        survey test "A test"
          edition 1
          languages en
          support childline
        welcome
          | Hello.
        consent "Yes"
        section main "Main"
          many who "Who are you?"
            - pupil "A pupil"
            - teacher "A teacher" -> end grown-up
          one age "How old are you?"
            when not who has teacher
            - under-11 "10 or under" -> end too-young
            - 11-13 "11 to 13"
          number weeks "How many weeks?"
            from 0 to 104
          text why "Why?"
            hint "No names."
        ending too-young
          | This is for people from 11.
        ending grown-up
          | This is for pupils.
        """

    private func bench() throws -> ImportBench {
        try ImportBench(of: SurveyCheck.survey(from: SourceFile(name: "test.survey", text: Self.text)))
    }

    private static let header = "Timestamp,Who are you?,How old are you?,How many weeks?,Why?\n"

    @Test("Nothing of theirs is kept, whatever they wrote after it, and whatever is wrong with that")
    func nothingIsKept() throws {
        let bench = try bench()
        let summary = try bench.run(
            Self.header
                + "x,A pupil,11 to 13,3,kept\nx,A pupil,10 or under,3,secret\nx,A pupil,10 or under,lots,secret\n"
                + "x,A teacher;A pupil,11 to 13,,secret\n")
        #expect(summary.leftOut == [.ended: 3])
        #expect(summary.rowsTaken == 1)
        #expect(summary.answersNotAsked == 0)
        #expect(try bench.written == ["out.csv"])
        #expect(try bench.rows().compactMap { $0["why"] } == ["kept"])
    }

    @Test("An ending that the person was never led to ends nothing")
    func notAsked() throws {
        let bench = try bench()
        // Whether somebody who says nothing about it is a teacher is unknown, so their age is not asked.
        let summary = try bench.run(Self.header + "x,,10 or under,3,a\nx,A pupil,11 to 13,3,b\n")
        #expect(summary.leftOut.isEmpty)
        #expect(summary.notAsked == ["age": 1])
        #expect(summary.rowsTaken == 2)
    }

    @Test("Where it cannot be read whether they came to one, the row goes to the rejects")
    func unreadable() throws {
        let bench = try bench()
        let summary = try bench.run(Self.header + "x,A pupil,ten,3,a\nx,A pupil,11 to 13,3,b\n")
        #expect(summary.leftOut.isEmpty)
        #expect(summary.rowsRejected == 1)
    }

    @Test("Responses in the program's own form are left out too, and are read as they stand when they are counted")
    func canonical() throws {
        let bench = try bench()
        let text =
            "mode,language,who,who/pupil,who/teacher,age,weeks,why\nonline,en,,1,0,under-11,,\nonline,en,,1,0,11-13,,\n"
        let summary = try bench.run(text)
        #expect(summary.kind == .canonical)
        #expect(summary.leftOut == [.ended: 1])
        var read = 0
        try CanonicalFile.read(bench.input, of: bench.survey) { _ in read += 1 }
        #expect(read == 2)
    }
}
