import Foundation
import Interview
import Questionnaire
import Responses
import Testing

@testable import Analysis

/// Themes of a made-up consultation with two open questions, counted from a file and in an obvious way.
struct ThemesTallyTests {
    private static let text = """
        survey test "A test"
          edition 1
          languages en, pl
          support childline
        welcome
          | Hello.
        consent "Yes"
        section main "Main"
          one age "How old are you?"
            breakdown
            - young "Young"
            - old "Old"
          text why "Why?"
            themes made-up
          long-text more "What else?"
            themes made-up
        """

    private static let codebook = Codebook(
        id: "made-up",
        themes: [
            Theme(id: "help", title: "Help", terms: [Term("help*")]),
            Theme(
                id: "waiting", title: "Waiting", terms: [Term("wait*"), Term("too long")],
                exclusions: [Term("waiting room")], parent: "help"),
            Theme(id: "money", title: "Money", terms: [Term("cost*"), Term("bus fare")]),
        ])

    static func plan() throws -> TallyPlan {
        let survey = try SurveyCheck.survey(
            from: SourceFile(name: "test.survey", text: text),
            knowing: KnownNames(services: ["childline"], codebooks: ["made-up"]))
        let coder = try #require(ThemeCoder([codebook]))
        return try TallyPlan(survey, by: ["age"], themes: ["made-up": ThemeSorting(coder)])
    }

    static func responses(_ count: Int, seed: UInt64) -> [Response] {
        var random = SplitMix(seed)
        let pieces = [
            "the wait", "not waiting", "waiting room", "it costs", "bus fare", "help me", "no help", "é", "dull.",
        ]
        return (0..<count).map { _ in
            func given() -> GivenAnswer? {
                guard Int.random(in: 0..<5, using: &random) > 0 else { return nil }
                let words = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                    pieces.randomElement(using: &random) ?? ""
                }
                return .answered(.text(words.joined(separator: " ")), writeIns: [:])
            }
            var answers: [String: GivenAnswer] = [
                "age": .answered(.choice(Bool.random(using: &random) ? "young" : "old"), writeIns: [:])
            ]
            answers["why"] = given()
            answers["more"] = given()
            return Response(
                mode: .online, language: Int.random(in: 0..<8, using: &random) == 0 ? "pl" : "en",
                answers: Answers(answers))
        }
    }

    static func file(of responses: [Response], _ plan: TallyPlan) throws -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: "themes-\(UUID().uuidString).csv").path
        try WholeFile.write(
            String(decoding: CanonicalFile.records(of: responses, to: plan.survey), as: UTF8.self), to: path)
        return path
    }

    @Test("Files are counted as one looks through the responses by hand", arguments: 1...3)
    func obvious(seed: UInt64) throws {
        let plan = try Self.plan()
        let parts = [Self.responses(150, seed: seed), Self.responses(90, seed: seed + 100)]
        var tally = ThemesTally(plan)
        for (number, part) in parts.enumerated() {
            let path = try Self.file(of: part, plan)
            defer { try? FileManager.default.removeItem(atPath: path) }
            try tally.add(path, called: "\(number).csv")
        }
        let matcher = ThemeMatcher(Self.codebook)
        let ids = Self.codebook.themes.map(\.id)
        var expected = CodebookCounts(of: try #require(plan.codedQuestions.first))
        for response in parts.joined() {
            var all: Set<String>?
            for (place, question) in ["why", "more"].enumerated() {
                guard case .answered(.text(let text), _)? = response.answers[question] else { continue }
                let isRead = response.language == "en"
                let found = isRead ? matcher.themes(in: text) : []
                let denied = isRead ? matcher.deniedThemes(in: text) : []
                expected.questions[place].add(ids.indices.filter { found.contains(ids[$0]) }) {
                    denied.contains(ids[$0])
                }
                all = (all ?? []).union(found)
            }
            if let all { expected.all.add(ids.indices.filter { all.contains(ids[$0]) }) }
        }
        #expect(tally.counts == [expected])
        #expect(expected.questions.allSatisfy { $0.denied.reduce(0, +) > 10 && $0.pairs.reduce(0, +) > 10 })
        // The same numbers as `analyse` has.
        for (place, item) in tally.questions[0].items.enumerated() {
            #expect(tally.tally.counts.whole[item].counts == expected.questions[place].counts)
            #expect(tally.tally.counts.whole[item].withoutTheme == expected.questions[place].withoutTheme)
        }
    }

    @Test("Over all questions nothing is shown whose difference from one question is small", arguments: 0..<40)
    func overAll(seed: UInt64) throws {
        var random = SplitMix(seed)
        let plan = try Self.plan()
        let path = try Self.file(
            of: Self.responses(Int.random(in: 20...150, using: &random), seed: seed), plan)
        defer { try? FileManager.default.removeItem(atPath: path) }
        var tally = ThemesTally(plan)
        try tally.add(path, called: "a.csv")
        let rules = try PublicationRules(rounding: 0)
        let published = PublishedThemes(of: tally, for: .publication(rules))
        let book = try #require(published.codebooks.first)
        for (place, theme) in book.themes.enumerated() {
            guard let whole = theme.count.shown else { continue }
            let parts = book.questions.map { coding in
                published.analysis.items.first { $0.id == coding.question }?.lines[place].count.shown
            }
            for part in parts { #expect(!rules.hides(whole - (try #require(part)))) }
            #expect(!rules.hides(parts.reduce(0) { $0 + ($1 ?? 0) } - whole))
        }
        for coding in book.questions {
            let item = try #require(published.analysis.items.first { $0.id == coding.question })
            for (place, denied) in coding.denied.enumerated() {
                guard let few = denied.shown else { continue }
                let all = try #require(item.lines[place].count.shown)
                #expect(!rules.hides(few) && !rules.hides(all - few))
            }
        }
    }

    @Test("What stayed without a theme is told file by file, and a file of a few people is hidden")
    func files() throws {
        let plan = try Self.plan()
        var tally = ThemesTally(plan)
        for (name, count) in [("2025.csv", 200), ("2026.csv", 300), ("late.csv", 4)] {
            let path = try Self.file(of: Self.responses(count, seed: UInt64(count)), plan)
            defer { try? FileManager.default.removeItem(atPath: path) }
            try tally.add(path, called: name)
        }
        let files = try #require(PublishedThemes(of: tally).codebooks.first?.questions.first?.files)
        #expect(files.map(\.file) == ["2025.csv", "2026.csv", "late.csv"])
        #expect(files.last?.answered == .hidden && files.last?.withoutTheme == .hidden)
        let raw = try #require(PublishedThemes(of: tally, for: .internalUse).codebooks.first?.questions.first?.files)
        #expect(raw.allSatisfy { !$0.withoutTheme.isHidden })
        #expect(PublishedThemes(of: tally).unreadLanguages == ["pl"])
    }
}
