import Analysis
import Foundation
import Interview
import Questionnaire
import Responses
import Testing

@testable import Publishing

struct AnalysisFormatTests {
    @Test("The terminal shows figures, the four states and what [c] means")
    func text() throws {
        let analysis = PublishedAnalysis(of: try MadeUpAnalysis.tally(), for: .publication(.standard))
        let shown = MadeUpAnalysis.written(analysis, as: .text(columns: 80))
        #expect(
            shown.hasPrefix(
                """
                The Big Conversation (2026)
                ===========================

                About 200 responses: about 150 at a kiosk, about 50 on paper.
                People chose to answer, so these figures speak for those who answered, not for
                all young people. The likely range (95%) describes chance only.
                [c] stands for a number that is hidden. The end says why.

                How old are you? [age]
                ----------------------
                                      people  share  likely range
                  11 to 15               120    60%    53% to 67%
                  16 to 25                80    40%    33% to 47%
                  Answered: 200. Preferred not to say: 0. Skipped: [c]. Not asked: 0.

                Are you in care? [care]
                -----------------------
                                      people  share  likely range
                  Yes                    [c]
                  No                     155    78%    71% to 83%
                  Not sure               [c]
                  Answered: 200. Preferred not to say: [c]. Skipped: [c]. Not asked: 0.

                """))
        #expect(shown.contains("[c] hidden so that nobody can be picked out"))
    }

    @Test("A breakdown has a column a group, and never the raw sizes")
    func breakdown() throws {
        let analysis = PublishedAnalysis(of: try MadeUpAnalysis.tally(by: ["age"]))
        let shown = MadeUpAnalysis.written(analysis, as: .text(columns: 80))
        #expect(
            shown.contains(
                """
                By: How old are you?
                ====================
                11 to 15: about 120; 16 to 25: about 80.
                Each figure is the share of those in the group who answered, with the number of
                people in brackets.

                Are you in care? [care]
                -----------------------
                                        11 to 15  16 to 25
                  Yes                        [c]       [c]
                  No                    79% (95)  75% (60)
                  Not sure                   [c]       [c]
                  Answered                   120        80
                  Preferred not to say       [c]       [c]
                  Skipped                    [c]       [c]
                  Not asked                    0         0

                """))
    }

    @Test("No line is wider than the terminal", arguments: [40, 60, 80, 120])
    func width(columns: Int) throws {
        let survey = MadeUpAnalysis.survey(label: "👩‍👩‍👧 Yes, 是的, and a great deal more than could ever fit on one line")
        for release in [Release.publication(.standard), .internalUse] {
            let analysis = PublishedAnalysis(of: try MadeUpAnalysis.tally(survey, by: ["age"]), for: release)
            for line in MadeUpAnalysis.written(analysis, as: .text(columns: columns)).split(separator: "\n") {
                #expect(TerminalWidth.of(line) <= columns)
            }
        }
    }

    @Test(
        "Raw numbers are marked as not for publication in every format",
        arguments: [FigureFormat.text(columns: 80), .markdown, .json, .csv])
    func marked(format: FigureFormat) throws {
        let tally = try MadeUpAnalysis.tally()
        #expect(
            MadeUpAnalysis.written(PublishedAnalysis(of: tally, for: .internalUse), as: format)
                .contains("Not for publication"))
        #expect(!MadeUpAnalysis.written(PublishedAnalysis(of: tally), as: format).contains("Not for publication"))
    }

    @Test("People read first and last that raw numbers are not for publication")
    func markedFirstAndLast() throws {
        let analysis = PublishedAnalysis(of: try MadeUpAnalysis.tally(by: ["age"]), for: .internalUse)
        for (format, mark) in [(FigureFormat.text(columns: 80), ""), (.markdown, "**")] {
            let lines = MadeUpAnalysis.written(analysis, as: format).split(separator: "\n")
            let banner = "\(mark)Not for publication: raw numbers, in which people could be picked out.\(mark)"
            #expect(lines.first == banner[...])
            #expect(lines.last == banner[...])
        }
    }

    @Test("Raw numbers are exact")
    func raw() throws {
        let analysis = PublishedAnalysis(of: try MadeUpAnalysis.tally(), for: .internalUse)
        let shown = MadeUpAnalysis.written(analysis, as: .text(columns: 80))
        #expect(shown.contains("  Not sure                 5   2.5%    1.1% to 5.7%\n"))
        #expect(shown.contains("  Answered: 196. Preferred not to say: 0. Skipped: 4. Not asked: 0.\n"))
    }

    @Test("No responses at all is said so, and hides nothing")
    func empty() throws {
        let tally = Tally(try TallyPlan(MadeUpAnalysis.survey(), by: ["age"]))
        let shown = MadeUpAnalysis.written(PublishedAnalysis(of: tally), as: .text(columns: 80))
        #expect(shown.contains("\n0 responses.\n"))
        #expect(shown.contains("Mean: none."))
        #expect(!shown.contains("NaN") && !shown.contains("nan"))
    }

    @Test("Markdown is what was written, with tables")
    func markdown() throws {
        let analysis = PublishedAnalysis(of: try MadeUpAnalysis.tally())
        #expect(
            MadeUpAnalysis.written(analysis, as: .markdown).contains(
                """
                ## Are you in care?

                |  | people | share | likely range |
                | --- | ---: | ---: | ---: |
                | Yes | \\[c\\] |  |  |
                | No | 155 | 78% | 71% to 83% |
                | Not sure | \\[c\\] |  |  |

                Answered: 200. Preferred not to say: \\[c\\]. Skipped: \\[c\\]. Not asked: 0.

                """))
    }

    @Test("Hostile words do nothing in any format")
    func hostile() throws {
        let survey = MadeUpAnalysis.survey(
            title: "a\u{1B}[31m <script>|`*_[x](http://e)", label: "=HYPERLINK(\"http://e\",\"a,b\")")
        let analysis = PublishedAnalysis(of: try MadeUpAnalysis.tally(survey), for: .internalUse)
        let text = MadeUpAnalysis.written(analysis, as: .text(columns: 80))
        #expect(!text.contains("\u{1B}"))
        let markdown = MadeUpAnalysis.written(analysis, as: .markdown)
        #expect(markdown.contains("&lt;script\\>\\|\\`\\*\\_\\[x\\]\\(http\\://e)"))
        #expect(!MadeUpAnalysis.written(analysis, as: .json).contains("\u{1B}"))
        let csv = MadeUpAnalysis.written(analysis, as: .csv)
        #expect(csv.contains(",\"'=HYPERLINK(\"\"http://e\"\",\"\"a,b\"\")\","))
    }

    @Test("JSON is JSON, with its schema's version and whether it may be published")
    func json() throws {
        let analysis = PublishedAnalysis(of: try MadeUpAnalysis.tally(by: ["age"]))
        let written = MadeUpAnalysis.written(analysis, as: .json)
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: Any])
        #expect(document["schemaVersion"] as? Int == 1)
        #expect(document["forPublication"] as? Bool == true)
        let items = try #require(document["items"] as? [[String: Any]])
        #expect(items.compactMap { $0["id"] as? String } == ["age", "care", "feel/safe", "feel/heard"])
        #expect(written.contains(#"{"measure": "choice", "code": "no", "label": "No", "count": {"count": 155}"#))
    }

    @Test("Every row of the CSV has every column")
    func csv() throws {
        let analysis = PublishedAnalysis(of: try MadeUpAnalysis.tally(by: ["age"]))
        let rows = MadeUpAnalysis.written(analysis, as: .csv).split(separator: "\r\n")
        #expect(rows.first == AnalysisCSV.columns.joined(separator: ",")[...])
        for row in rows { #expect(row.split(separator: ",", omittingEmptySubsequences: false).count == 16) }
        #expect(rows.contains("For publication,,,,care,Are you in care?,choice,yes,Yes,[c],hidden,,,,,"))
        #expect(rows.contains("For publication,,,,care,Are you in care?,choice,no,No,155,rounded,200,78,71,83,"))
    }

    @Test("What was written on a choice's own line stands under it, where anybody wrote")
    func writeIn() throws {
        func shown(_ written: Int, as format: FigureFormat = .text(columns: 80)) throws -> String {
            let tally = try MadeUpAnalysis.tallyOfWriteIns(written)
            return MadeUpAnalysis.written(PublishedAnalysis(of: tally), as: format)
        }
        #expect(
            try shown(40).contains(
                """
                  Someone else             100    50%    43% to 57%
                    wrote something in      40    20%    15% to 26%
                  Nobody                   100    50%    43% to 57%

                """))
        #expect(try shown(40, as: .markdown).contains("\n| &emsp;wrote something in | 40 | 20% | 15% to 26% |\n"))
        #expect(
            try shown(4).contains("\n    wrote something in     [c]\n"))
        #expect(try !shown(0).contains("wrote something in"))
        #expect(try shown(0, as: .csv).contains(",write-in,other,wrote something in,0,"))
    }

    @Test("How people answered is said in words")
    func modes() throws {
        let survey = MadeUpAnalysis.survey()
        var tally = Tally(try TallyPlan(survey))
        for mode in Mode.allCases {
            for index in 0..<20 {
                tally.add(Response(mode: mode, language: index < 10 ? "en" : "pl", answers: Answers([:])))
            }
        }
        let shown = MadeUpAnalysis.written(PublishedAnalysis(of: tally, for: .internalUse), as: .text(columns: 300))
        #expect(
            shown.contains(
                "\n100 responses: 20 at a kiosk, 20 on paper, 20 online, 20 in a workshop, 20 in an interview."
                    + " By language: 50 in English, 50 in Polish.\n"))
    }

    @Test("A label that is longer than its column goes on under itself, set in")
    func longLabel() throws {
        let survey = MadeUpAnalysis.survey(label: "Yes, and I have been for a long time")
        let shown = MadeUpAnalysis.written(
            PublishedAnalysis(of: try MadeUpAnalysis.tally(survey)), as: .text(columns: 40))
        #expect(
            shown.contains(
                """
                                           people  share
                  Yes, and I have been        [c]
                    for a long time
                  No                          155    78%

                """))
        // A sentence that fits on a line is not broken.
        #expect(shown.contains("  Answered: 200.\n  Preferred not to say: [c].\n"))
    }
}
