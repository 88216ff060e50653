import Analysis
import Interview
import Questionnaire
import Responses
import Testing

@testable import Publishing

/// What a sentence says of a group that is told of first is what its row says in the table beside the benchmark.
struct HeardSentenceTests {
    /// Three questions that each mean a group, of which one makes groups too.
    private static let survey: CheckedSurvey = {
        func one(_ id: Identifier) -> Question {
            var question = Question(.one, id, "Are you?")
            question.choices = [Choice("yes", "Yes"), Choice("partly", "Partly"), Choice("no", "No")]
            return question
        }
        var section = Section("main", "Main")
        section.questions = ["care", "carer", "disabled"].map { one(Identifier($0)) }
        section.questions[0].isBreakdown = true
        var survey = Survey("heard", "Heard")
        survey.sections = [section]
        return CheckedSurvey(survey)
    }()

    private static let groups = ["in-care": "care", "young-carer": "carer", "disabled": "disabled"]

    /// So many of 400 said yes to a question, so many partly, and the rest no; the last so many skipped it. Of each question
    /// one in ten is expected to say yes.
    private func reach(
        _ counts: [String: (yes: Int, partly: Int, skipped: Int)], partly: String, by names: [String]
    ) throws -> PublishedReach {
        let margins = ["care", "carer", "disabled"].map { question in
            "  \(question):\n    yes: 10%\n    partly: \(partly)\n    no: \(partly == "keep" ? 90 : 70)%"
        }
        let text =
            "vulnerable:\n" + Self.groups.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)/yes\n" }.joined()
            + "margins:\n" + margins.joined(separator: "\n")
        return try reach(counts, beside: text, by: names)
    }

    /// The same beside any benchmark file.
    private func reach(
        _ counts: [String: (yes: Int, partly: Int, skipped: Int)], beside text: String, by names: [String] = []
    ) throws -> PublishedReach {
        var tally = Tally(try TallyPlan(Self.survey, by: names))
        for person in 0..<400 {
            var given: [String: GivenAnswer] = [:]
            for (question, count) in counts where person < 400 - count.skipped {
                let code = person < count.yes ? "yes" : person < count.yes + count.partly ? "partly" : "no"
                given[question] = .answered(.choice(code))
            }
            tally.add(Response(mode: .kiosk, language: "en", answers: Answers(given)))
        }
        return PublishedReach(
            of: PublishedAnalysis(of: tally), reached: Reached(),
            beside: try Margins(reading: SourceFile(name: "b.yml", text: text), for: Self.survey, to: .comparing))
    }

    /// The sentence that a row of the table makes.
    private func sentence(_ label: String, _ row: [String], of base: Int, _ question: BenchmarkedQuestion) -> String {
        let (people, share, range, benchmark, times, heard) = (row[0], row[1], row[2], row[3], row[4], row[5])
        let expected = benchmark == "10%" ? base / 10 : -1
        guard people != AnalysisWording.hidden else {
            return "\(label): too few to show. By the benchmark it would be about \(expected) of those who answered."
        }
        let isPart = base != question.item.answered.shown
        let about = people.hasPrefix("about") ? "about " : ""
        let verdict =
            switch heard {
            case "less", "more": "heard \(heard), \(times) times as many as expected"
            case "not clear": "no clear difference"
            default: "too few would be expected to tell"
            }
        return "\(label): \(people == "0" ? "none" : people) of \(about)\(base) "
            + (isPart ? "whose answers the benchmark has a share for" : "who answered")
            + ", \(share) (likely range \(range)); \(benchmark) by the benchmark: \(verdict)."
    }

    @Test(
        "The sentence on a vulnerable group says the number, base, share, range and verdict of its row, or that it is hidden",
        arguments: [[], ["care"]], ["20%", "keep"])
    func sameAsTable(by names: [String], partly: String) throws {
        var verdicts: Set<String> = []
        var hidden = 0
        for yes in [0, 4, 15, 22, 40, 41, 75, 120] {
            let reach = try reach(
                [
                    "care": (yes, 80, 0), "carer": (2 * yes / 3, 77, 30), "disabled": (120 - yes, 60, 15),
                ], partly: partly, by: names)
            let report = ReachReport(reach)
            var told = 0
            for finding in reach.vulnerable {
                guard let id = finding.group.question else { continue }
                let question = try #require(reach.questions.first { $0.item.id == id })
                let place = try #require(question.lines.firstIndex { finding.group.codes == [$0.code] })
                let row = report.table(question).rows[place].figures
                guard let base = question.base else {
                    // Where the kept or the known ones are hidden, nobody can say how many there should be.
                    #expect(row[0] == AnalysisWording.hidden)
                    #expect(report.wording.sentence(finding) == "\(finding.group.label): too few to show.")
                    told += 1
                    hidden += 1
                    continue
                }
                #expect(
                    report.wording.sentence(finding) == sentence(finding.group.label, row, of: base, question),
                    "\(id), \(yes)")
                told += 1
                verdicts.insert(row[5])
                hidden += row[0] == AnalysisWording.hidden ? 1 : 0
            }
            #expect(told == 3)
        }
        #expect(verdicts.isSuperset(of: ["less", "more", "not clear"]) && hidden > 0)
    }

    @Test("Of a group of which nobody knows how many there are the sentence says no share, as its row has none")
    func keep() throws {
        let text = "vulnerable:\n  in-care: care/partly\nmargins:\n  care:\n    yes: 10%\n    partly: keep\n    no: 90%"
        let reach = try reach(["care": (yes: 40, partly: 80, skipped: 0)], beside: text)
        let report = ReachReport(reach)
        let row = report.table(try #require(reach.questions.first)).rows[1].figures
        #expect(row == ["80", "", "", "not known", "", ""])
        #expect(report.wording.sentence(try #require(reach.vulnerable.first)) == "In care: 80 of 400 who answered.")
    }

    @Test("Where several answers mean a group, the sentence says the sum of their rows")
    func sum() throws {
        let text =
            "vulnerable:\n  in-care: [care/yes, care/partly]\nmargins:\n  care:\n    yes: 10%\n    partly: 20%\n    no: 70%"
        for names in [[], ["care"]] {
            let reach = try reach(["care": (yes: 40, partly: 60, skipped: 0)], beside: text, by: names)
            let question = try #require(reach.questions.first)
            let counts = question.lines.prefix(2).compactMap(\.count.shown)
            let about = names.isEmpty ? "" : "about "
            let base = try #require(question.base)
            let said = ReachReport(reach).wording.sentence(try #require(reach.vulnerable.first))
            #expect(said.hasPrefix("In care: \(about)\(counts.reduce(0, +)) of \(about)\(base) who answered, "))
            #expect(said.contains("; 30% by the benchmark: "))
        }
    }
}
