import Analysis
import Foundation
import Interview
import Questionnaire
import Responses
import Testing

@testable import Publishing

struct FindingsFormatTests {
    private func findings(
        of tally: Tally, before: Tally? = nil, for release: Release = .publication(.standard)
    ) throws -> Findings {
        let latest = EditionFigures("2026", tally, for: release)
        let earlier = before.map { EditionFigures("2025", $0, for: release) }
        return Findings(of: latest, comparison: try earlier.map { try EditionComparison(of: [$0, latest]) })
    }

    private func sentences(_ findings: Findings) -> [String] {
        FindingsWording(findings).lines
    }

    @Test("What was planted is found, each in its words, the strongest first")
    func golden() throws {
        let lines = sentences(try findings(of: MadeUpConsultation.tally()))
        #expect(
            lines == [
                "\"Adults listen to me.\": of those who answered \"16 to 17\" to \"How old are you?\", more chose \"Strongly agree\" or \"Agree\" (70% of 200) than of those who answered \"11 to 13\" (30% of 200): 40 points more (likely range 31 to 48). [difference/listened/age]",
                "\"Are you in care?\": more than half chose \"No\": 90% of 500 who answered (likely range 87% to 92%). [most/care/no]",
                "\"Do you feel safe?\": more than half chose \"Yes\": 75% of 600 who answered (likely range 71% to 78%). [most/safe/yes]",
                "\"Adults listen to me.\": more chose \"Strongly agree\" or \"Agree\" (48% of 600) than \"Disagree\" or \"Strongly disagree\" (33% of 600): 15 points more (likely range 8 to 22). [agree/listened]",
                "\"Most important first.\": \"Shorter waits\" was put first most often: 50% of 600 who answered (likely range 46% to 54%). Next is \"Drop-in places\": 30% of 600 who answered (likely range 26% to 34%). [first/priorities]",
                "\"What would you change?\": \"Waiting\" comes up most often: 30% of 400 who answered (likely range 26% to 35%). Next is \"Money\": 10% of 400 who answered (likely range 7% to 13%). [first/wish]",
                "\"Who would you turn to?\": no one answer is clearly first: \"A friend\" 50% of 600 who answered (likely range 46% to 54%); \"Family\" 48% of 600 who answered (likely range 44% to 52%). [no-clear-order/turn-to]",
                "\"What would you change?\": \"Waiting\" comes up in 30% of 400 who answered (likely range 26% to 35%). [theme/wish/waiting]",
                "\"What would you change?\": \"Money\" comes up in 10% of 400 who answered (likely range 7% to 13%). [theme/wish/money]",
                "\"Are you in care?\": preferred not to say: 17% of about 600 who answered or preferred not to (likely range 14% to 20%). [declined/care]",
                "Nothing is said of: \"Are you in a club?\". Too few answered, or what they said is hidden so that nobody can be picked out. [too-few]",
            ])
    }

    @Test("What changed since the edition before is told over everybody and by group")
    func changed() throws {
        let findings = try findings(of: MadeUpConsultation.tally(), before: MadeUpConsultation.tally(.init(safe: 2)))
        let changes = findings.findings.filter { $0.rule == .change }
        #expect(
            changes.map(\.id) == [
                "change/safe/yes", "change/safe/yes/age/11-13", "change/safe/yes/age/14-15",
                "change/safe/yes/age/16-17",
            ])
        #expect(
            changes.prefix(2).map(FindingsWording.sentence) == [
                "\"Do you feel safe?\": the share that chose \"Yes\" rose by 25 points (likely range 20 to 30): 50% of 600 in 2025, 75% of 600 in 2026.",
                "\"Do you feel safe?\": of those who answered \"11 to 13\" to \"How old are you?\", the share that chose \"Yes\" rose by 25 points (likely range 16 to 34): 50% of 200 in 2025, 75% of 200 in 2026.",
            ])
        let fallen = try self.findings(of: MadeUpConsultation.tally(.init(safe: 2)), before: MadeUpConsultation.tally())
        #expect(
            fallen.findings.first.map(FindingsWording.sentence)
                == "\"Adults listen to me.\": of those who answered \"16 to 17\" to \"How old are you?\", more chose \"Strongly agree\" or \"Agree\" (70% of 200) than of those who answered \"11 to 13\" (30% of 200): 40 points more (likely range 31 to 48)."
        )
        #expect(
            fallen.findings.dropFirst().first.map(FindingsWording.sentence)
                == "\"Do you feel safe?\": the share that chose \"Yes\" fell by 25 points (likely range 20 to 30): 75% of 600 in 2025, 50% of 600 in 2026."
        )
    }

    @Test("What fewer chose is told as fewer, and who declined only from one in ten on")
    func fewer() throws {
        let findings = try findings(of: MadeUpConsultation.tally(.init(declined: 12, isReversed: true)))
        let sentence = findings.findings.first { $0.id == "agree/listened" }.map(FindingsWording.sentence)
        #expect(
            sentence
                == "\"Adults listen to me.\": fewer chose \"Strongly agree\" or \"Agree\" (33% of 600) than \"Disagree\" or \"Strongly disagree\" (48% of 600): 15 points fewer (likely range 8 to 22)."
        )
        #expect(!findings.findings.contains { $0.rule == .declined })
    }

    /// Six groups of 100, every second one with 39 and the others with 57: together they differ (chi-squared 19.5 on 5
    /// degrees of freedom), and no two of them do among 17 tests.
    @Test("Where groups differ and no two of them do, it is said that nobody can tell which")
    func noPair() throws {
        var survey = Survey("six", "Six areas")
        var area = Question(.one, "area", "Where do you live?")
        area.isBreakdown = true
        area.choices = "ABCDEF".map { Choice(Identifier("area-\($0.lowercased())"), Text("Area \($0)")) }
        var section = Section("all", "All")
        section.questions = [area, Question(.yesNo, "bus", "Is there a bus?")]
        survey.sections = [section]
        var tally = Tally(try TallyPlan(CheckedSurvey(survey), by: ["area"]))
        for index in 0..<600 {
            let isYes = index % 100 < (index / 100 % 2 == 0 ? 39 : 57)
            let answers: [String: GivenAnswer] = [
                "area": .answered(.choice(area.choices[index / 100].code.name)),
                "bus": .answered(.choice(isYes ? "yes" : "no")),
            ]
            tally.add(Response(mode: .online, language: "en", answers: Answers(answers)))
        }
        let raw = try findings(of: tally, for: .internalUse)
        #expect(raw.tests == 17)
        #expect(
            sentences(raw) == [
                "\"Is there a bus?\": the groups of \"Where do you live?\" differ. \"Yes\": 39% of 100 who answered (likely range 30% to 48.8%) in the group \"Area A\", 57% of 100 who answered (likely range 47.2% to 66.3%) in the group \"Area B\". Which of the groups differ from which cannot be told. [difference/bus/area]"
            ])
        // What is rounded to 5 might have been so close that chance explains it.
        #expect(
            try sentences(findings(of: tally)) == [
                "There is nothing that these figures carry. That does not mean that there is nothing to find."
            ])
    }

    @Test("Every format says for whom the figures speak, and that raw numbers are not for publication")
    func formats() throws {
        for release in [Release.publication(.standard), .internalUse] {
            let findings = try findings(of: MadeUpConsultation.tally(), for: release)
            for format in [FigureFormat.text(columns: 100), .markdown, .json, .csv] {
                let text = MadeUpConsultation.written(findings, as: format)
                    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
                #expect(text.contains("People chose to answer"), "\(format)")
                #expect(text.contains("Not for publication") == (release == .internalUse), "\(format)")
            }
        }
    }

    @Test("No word weighs what the figures say")
    func words() throws {
        let findings = try findings(of: MadeUpConsultation.tally(), before: MadeUpConsultation.tally(.init(safe: 2)))
        let text = sentences(findings).joined(separator: " ").lowercased()
        for word in [
            "significant", "dramatic", "worrying", "alarming", "huge", "strong ", "only ", "very", "much ", "sharp",
            "overwhelming", "important difference", "because",
        ] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test("Markup, terminal escapes and formulas in a survey stay words")
    func hostile() throws {
        let survey = MadeUpConsultation.survey(title: "*Bold* <b>\u{1B}[2J", label: "=cmd() <i>\u{1B}[31m")
        let tally = try MadeUpConsultation.tally(of: survey)
        let findings = try findings(of: tally)
        let csv = MadeUpConsultation.written(findings, as: .csv)
        #expect(csv.contains("'=cmd()") && !csv.contains(",=cmd()"))
        let markdown = MadeUpConsultation.written(findings, as: .markdown)
        #expect(markdown.contains("\\*Bold\\* &lt;b>") || markdown.contains("\\*Bold\\* &lt;b\\>"))
        for format in [FigureFormat.text(columns: 80), .markdown, .json, .csv] {
            #expect(!MadeUpConsultation.written(findings, as: format).contains("\u{1B}"), "\(format)")
        }
    }
}
