import Questionnaire
import Testing

@testable import Responses

/// Words that are none of the choices of a question with a line to write on.
struct LeftOverWordsTests {
    private static func answers(_ renamed: Int) -> [UInt8] {
        let header = "Timestamp,Who do you turn to?,Why?\n"
        let rows = (0..<renamed).map { "\($0),\"A mate\($0 % 2 == 0 ? "" : " ");Family, at home\",x\n" }
        let own = (0..<3).map { "\($0),my coach Jo \($0),x\n" }
        return Array((header + (rows + own).joined()).utf8)
    }

    @Test("Where many rows share them, a choice may have another name in the form: that is said, and no words of one")
    func shared() throws {
        let bench = try ImportBench()
        for length in [1, 256] {
            bench.batchLength = length
            let summary = try bench.run(Self.answers(12))
            #expect(summary.sharedLeftOvers == ["who": 12])
            #expect(summary.rowsTaken == 15)
        }
        let explanation = try bench.explain(Self.answers(12))
        var (text, mapping) = ("", "")
        explanation.write(to: &text)
        explanation.writeMapping(to: &mapping)
        #expect(text.contains("? 12 cells share words that are none of the choices, and count as written"))
        #expect(mapping.contains("# choices:\n#   who:"))
        #expect(mapping.contains("#     \"A mate\": "))
        #expect(!text.contains("mate") && !(text + mapping).contains("Jo"))
        // What the mapping begins is what mends it.
        let mended = try bench.run(
            Self.answers(12), map: "columns: {}\nchoices:\n  who:\n    \"A mate\": friend\n")
        #expect(mended.sharedLeftOvers.isEmpty)
        #expect(try bench.rows().count { $0["who/friend"] == "1" && $0["who/other"] == "0" } == 12)
    }

    @Test("Where few rows share them they are somebody's own words, and nothing is said of them")
    func few() throws {
        let bench = try ImportBench()
        #expect(try bench.run(Self.answers(9)).sharedLeftOvers.isEmpty)
        var mapping = ""
        try bench.explain(Self.answers(9)).writeMapping(to: &mapping)
        #expect(!mapping.contains("mate") && !mapping.contains("# choices:"))
    }

    @Test("SurveyMonkey: a column named as the option with a line may hold what was written there")
    func underTheOption() throws {
        let bench = try ImportBench()
        let header =
            "Respondent ID,Collector ID,Who do you turn to?,,,Why?\n,,A friend,Someone else,Nobody,Open-Ended Response\n"
        let summary = try bench.run(
            header + "1,9,A friend,\"my coach, or a nurse\",,x\n2,9,,Someone else,,y\n3,9,A friend,,,z\n")
        #expect(summary.rowsTaken == 3)
        #expect(
            try bench.rows().map { [$0["why"], $0["who/other"], $0["who/other/text"]] }.sorted {
                ($0[0] ?? "") < ($1[0] ?? "")
            }
                == [["x", "1", "my coach, or a nurse"], ["y", "1", nil], ["z", "0", nil]])
    }

    @Test("KoboToolbox: a ranking is a group with a question for each place")
    func ranking() throws {
        let bench = try ImportBench()
        let summary = try bench.run(
            "g/first/_1st_choice;g/first/_2nd_choice;_uuid\nplaces;waits;a\nwaits;;b\n")
        #expect(summary.kind == .kobo && summary.rowsTaken == 2)
        #expect(
            try bench.rows().map { [$0["first/places"], $0["first/waits"]] }.sorted { ($0[0] ?? "") < ($1[0] ?? "") }
                == [[nil, "1"], ["1", "2"]])
    }
}
