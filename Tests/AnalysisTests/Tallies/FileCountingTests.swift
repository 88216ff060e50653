import Foundation
import Interview
import Questionnaire
import Responses
import Testing

@testable import Analysis

/// Counting in numbers and in pieces against counting one response after the other, which is the reference.
struct FileCountingTests {
    private static let text = """
        survey test "A test"
          edition 1
          languages en, pl
          support childline
        welcome
          | Hello.
        consent "Yes"
        choices agreement
          - agree "Agree" = 2
          - disagree "Disagree" = 1
        choices hearing
          - agree "Agree" = 2
          - disagree "Disagree" = 1
          - gone "Gone" -> end gone
        section main "Main"
          one age "How old are you?"
            breakdown
            - 11-13 "11 to 13"
            - 14-17 "14 to 17"
            - old "Older" -> end gone
            - other "Another" other
            - prefer-not-to-say
          many who "Who do you turn to?"
            at most 3
            - friend "A friend"
            - family "Family"
            - other "Someone else" other
            - nobody "Nobody" alone
          scale heard "Adults listen."
            choices hearing
          grid trust "How much do you agree?"
            choices agreement
            * school "I trust my school."
            * police "I trust the police."
          number weeks "How many weeks?"
            when who has friend or not heard = 2
            from 0 to 104
          rank first "What first?"
            when trust.school is agree or weeks > 3
            - waits "Waits"
            - places "Places"
            - more "More"
          yes-no again "Again?"
            breakdown
            when answered first and not declined age
          text why "Why?"
            when who has all friend, family or first has waits
            at most 40 characters
            themes barriers
          long-text more "What else?"
            themes barriers
        ending gone
          | Bye.
        """

    private func plan() throws -> TallyPlan {
        let survey = try Self.survey()
        let themes = [
            Theme(
                id: "waiting", title: "Waiting", terms: [Term("wait*"), Term("too long")],
                exclusions: [Term("waiting room")]),
            Theme(id: "fear", title: "Fear", terms: [Term("scared"), Term("can't")]),
        ]
        let coder = try #require(ThemeCoder([Codebook(id: "barriers", themes: themes)]))
        return try TallyPlan(survey, by: ["age", "again"], themes: ["barriers": ThemeSorting(coder)])
    }

    private static func survey() throws -> CheckedSurvey {
        let names = KnownNames(services: ["childline"], codebooks: ["barriers"])
        let (survey, diagnostics) = SurveyCheck.check(SourceFile(name: "test.survey", text: text), knowing: names)
        try #require(!diagnostics.hasErrors, "\(diagnostics)")
        return CheckedSurvey(survey)
    }

    private static let texts = [
        "I was scared", "the wait", "can’t say", "  too   long ", "waiting room", "wait 😭", "wait ❤️ 👍🏽", "👩‍👩‍👧", "☆",
        "\u{200D}", " \u{301}", "pre\u{200D}fer not to say", "café", "'quoted", "=1+1",
        "x\ny", "a\u{1}b",
        "prefer not to say", "Prefer-Not-To-Say.", "e\u{301}", "\u{202E}scared",
    ]

    /// Cells that are right, cells that are odd, and a few that are wrong.
    private static let odd = [
        "", "AGREE", " yes", "0", "1", "2", "3.5", "007", "-1", "prefer-not-to-say", "'", "x", "  ", "wait",
    ]

    private func file(_ random: inout SplitMix, of survey: CheckedSurvey, oddIn: Int) -> [UInt8] {
        var respondent = MadeUpRespondent(writing: Self.texts, using: random)
        let columns = ResponseColumns(of: survey)
        var rows = (0..<60).map { index in
            let response = Response(
                mode: Mode.allCases[index % 5], language: index.isMultiple(of: 3) ? "pl" : "en",
                answers: respondent.answers(to: survey))
            return columns.cells(of: response)
        }
        for row in rows.indices where oddIn > 0 && Int.random(in: 0..<oddIn, using: &random) == 0 {
            let column = Int.random(in: 0..<columns.names.count, using: &random)
            rows[row][column] = (Self.odd + Self.texts).randomElement(using: &random) ?? ""
        }
        _ = random.next()
        return ([columns.names] + rows).flatMap(CSVWriter.bytes)
    }

    /// The counts of a file, or what is wrong with it.
    private struct Outcome: Equatable {
        var counts: TallyCounts?
        var faults: [Diagnostic] = []

        init(_ tally: () throws -> Tally) throws {
            do { counts = try tally().counts } catch let found as Faults { faults = found.diagnostics }
        }
    }

    @Test("A file in any number of pieces comes to the same counts, and to the same faults", arguments: 0..<120)
    func differential(seed: UInt64) throws {
        var random = SplitMix(seed)
        let plan = try plan()
        // Of the files with odd cells most have a fault; of those with one odd cell, few.
        let bytes = file(&random, of: plan.survey, oddIn: [0, 60, 5][Int(seed % 3)])
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv").path
        try Data(bytes).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let expected = try Outcome {
            var tally = Tally(plan)
            try CanonicalFile.read(path, of: plan.survey) { tally.add($0) }
            return tally
        }
        let cuts = (0..<20).map { _ in Int.random(in: 1..<bytes.count, using: &random) }.sorted()
        for pieces in [
            nil, CSVPieces(path, cuts: .atLineEnds(every: 100), workers: 3), CSVPieces(path, cuts: .exactly(cuts)),
        ] {
            let counting = FileCounting(by: plan)
            #expect(try Outcome { try counting.tally(of: path, pieces: pieces) } == expected)
        }
    }
}
