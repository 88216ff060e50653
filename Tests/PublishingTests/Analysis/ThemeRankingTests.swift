import Analysis
import Interview
import Publishing
import Questionnaire
import Responses
import Testing

struct ThemeRankingTests {
    @Test("The commonest theme stands first; what is hidden or not there is only named")
    func ranked() throws {
        let shown = try written(["wait": 29, "few": 4, "trust": 50, "help": 31])
        #expect(
            shown.contains(
                """
                What would help? [wish]
                -----------------------
                                      people  share  likely range
                  Trust                   50    25%    20% to 31%
                  Waiting                 30    15%    11% to 21%
                  Help, quickly           30    15%    11% to 21%
                  No theme found          85    43%    36% to 49%
                  Hidden [c]: Few.
                  Nobody wrote about: None.
                  Answered: 200.
                """))
    }

    @Test(
        "The order tells nothing of what rounding and hiding keep back",
        arguments: [
            (["wait": 28, "help": 32], ["wait": 32, "help": 28]),
            (["few": 3, "none": 9, "wait": 40], ["few": 9, "none": 3, "wait": 40]),
        ])
    func tellsNothing(one: [String: Int], other: [String: Int]) throws {
        for format in [FigureFormat.text(columns: 80), .markdown, .json, .csv] {
            for names in [[], ["age"]] {
                #expect(try written(one, by: names, as: format) == written(other, by: names, as: format))
            }
        }
    }

    @Test("Where no theme at all may be shown, that is one sentence")
    func nothing() throws {
        #expect(try written([:]).contains("  Nobody wrote about: any theme.\n"))
        let few = Dictionary(uniqueKeysWithValues: Self.themes.map { ($0.id, 3) })
        #expect(try written(few).contains("  Hidden [c]: every theme.\n"))
    }

    @Test("Of a question that nobody answered there is nothing to say")
    func unanswered() throws {
        let shown = try written([:], people: 0)
        #expect(!shown.contains("Nobody wrote") && !shown.contains("every theme"))
    }

    @Test("Within groups the order is that of everybody, and a theme shown in any group has a row")
    func groups() throws {
        let shown = try written(["wait": 30, "few": 4, "trust": 60], by: ["age"])
        let table = try #require(shown.split(separator: "By: How old are you?").last)
        let rows = table.split(separator: "\n").map { $0.trimmingPrefix(while: { $0 == " " }) }
        let trust = try #require(rows.firstIndex { $0.hasPrefix("Trust ") })
        let wait = try #require(rows.firstIndex { $0.hasPrefix("Waiting ") })
        #expect(trust < wait)
        #expect(rows.contains("Hidden [c] or 0 in every group: Few."))
        #expect(rows.contains("Nobody in these groups wrote about: None; Help, quickly."))
    }

    @Test("JSON and CSV hold every theme, in the order of the codebook", arguments: [FigureFormat.json, .csv])
    func complete(format: FigureFormat) throws {
        let shown = try written(["few": 4, "trust": 50], as: format)
        let places = Self.themes.map { theme in
            shown.firstRange(of: "\"\(theme.id)\"") ?? shown.firstRange(of: ",theme,\(theme.id),")
        }
        let starts = places.compactMap { $0?.lowerBound }
        #expect(starts.count == Self.themes.count)
        #expect(starts == starts.sorted())
    }

    // MARK: - Made-up answers

    private static let themes: [ThemeSorting.Theme] = [
        .init(id: "wait", title: "Waiting"), .init(id: "few", title: "Few"), .init(id: "trust", title: "Trust"),
        .init(id: "none", title: "None"), .init(id: "help", title: "Help, quickly"),
    ]

    private static var survey: CheckedSurvey {
        var survey = Survey("wishes", "Wishes")
        var age = Question(.one, "age", "How old are you?")
        age.isBreakdown = true
        age.choices = [Choice("young", "11 to 15"), Choice("old", "16 to 25")]
        var wish = Question(.longText, "wish", "What would help?")
        wish.codebook = "made-up"
        var section = Section("all", "All")
        section.questions = [age, wish]
        survey.sections = [section]
        return CheckedSurvey(survey)
    }

    /// Made-up people who wrote of one theme each or of none; half of each theme's are of either age.
    private func written(
        _ counts: [String: Int], people: Int = 200, by names: [String] = [],
        as format: FigureFormat = .text(columns: 80)
    ) throws -> String {
        let sorting = ThemeSorting(Self.themes) { text, _ in [text] }
        var tally = Tally(try TallyPlan(Self.survey, by: names, themes: ["made-up": sorting]))
        var texts = counts.sorted { $0.key < $1.key }.flatMap { Array(repeating: $0.key, count: $0.value) }
        texts += Array(repeating: "nothing in particular", count: max(0, people - texts.count))
        for (index, text) in texts.enumerated() {
            let answers: [String: GivenAnswer] = [
                "age": .answered(.choice(index % 2 == 0 ? "young" : "old")), "wish": .answered(.text(text)),
            ]
            tally.add(Response(mode: .kiosk, language: "en", answers: Answers(answers)))
        }
        return MadeUpAnalysis.written(PublishedAnalysis(of: tally), as: format)
    }
}
