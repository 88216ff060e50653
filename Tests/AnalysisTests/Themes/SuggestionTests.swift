import Interview
import Questionnaire
import Responses
import Testing

@testable import Analysis

/// Suggestions from made-up answers.
struct SuggestionTests {
    private func tally(_ answers: [(count: Int, text: String)], language: String = "en") throws -> SuggestionTally {
        var tally = SuggestionTally(try ThemesTallyTests.plan())
        for (count, text) in answers {
            for _ in 0..<count {
                tally.add(
                    Response(
                        mode: .online, language: language,
                        answers: Answers(["why": .answered(.text(text), writeIns: [:])])))
            }
        }
        return tally
    }

    private func words(_ tally: SuggestionTally, _ release: Release = .publication(.standard)) -> [String] {
        PublishedSuggestions(of: tally, for: release).parts[0].phrases.map(\.words)
    }

    @Test("A phrase that is common where no theme is found is listed once, with the counts of responses")
    func listed() throws {
        let tally = try tally([(30, "The youth club is shut. Youth club!"), (60, "the wait is dull"), (20, "dull")])
        let part = PublishedSuggestions(of: tally).parts[0]
        #expect(part.uncoded == .count(50) && part.coded == .count(60))
        // Their single words say nothing that the phrases do not.
        #expect(part.phrases.map(\.words).sorted() == ["club is shut", "youth club"])
        #expect(part.phrases.first?.uncoded == 30 && part.phrases.first?.coded == .count(0))
    }

    @Test("Nothing is listed that fewer wrote than the threshold, also with a lower one", arguments: [5, 10, 20])
    func threshold(least: Int) throws {
        let rules = try PublicationRules(threshold: least)
        let some = (1...30).map { (count: $0, text: "word\(String(repeating: "a", count: $0))") }
        let tally = try tally(some + [(500, "the wait")])
        let found = PublishedSuggestions(of: tally, for: .publication(rules)).parts[0].phrases
        #expect(!found.isEmpty)
        for phrase in found { #expect(phrase.words.count - "word".count >= least) }
    }

    @Test("Names and other personal details are in no phrase, however many wrote them")
    func details() throws {
        let tally = try tally([
            (30, "my name is Keisha Brown and rain"), (30, "call 07700 900123 rain"), (30, "[phone] rain"),
            (90, "the wait"),
        ])
        let found = words(tally, .internalUse)
        #expect(found.contains("rain"))
        for word in ["keisha", "brown", "900123", "phone", "x"] {
            #expect(!found.contains { $0.split(separator: " ").contains(Substring(word)) }, "\(found)")
        }
    }

    @Test("Answers in a language that no codebook reads are counted apart")
    func languages() throws {
        let part = PublishedSuggestions(of: try tally([(40, "czekam")], language: "pl")).parts[0]
        #expect(part.unread == .count(40) && part.uncoded == .count(0) && part.phrases.isEmpty)
    }

    @Test("Where there is too little room, counts are too low by no more than is said, and never too high")
    func bounded() {
        var random = SplitMix(5)
        var counts = PhraseCounts(capacity: 50)
        var exact: [String: Int] = [:]
        for _ in 0..<2_000 {
            let rare = (0..<4).map { _ in "r\(Int.random(in: 0..<5_000, using: &random))" }
            let words = Set(rare + (Bool.random(using: &random) ? ["common"] : []))
            for word in words { exact[word, default: 0] += 1 }
            counts.add(uncoded: words, coded: [])
            #expect(counts.counts.count <= 50)
        }
        #expect(counts.missing > 0)
        for (word, count) in counts.counts {
            let whole = exact[word] ?? 0
            #expect(count.uncoded <= whole && whole - count.uncoded <= counts.missing)
        }
        #expect(counts.counts["common"] != nil)
    }

    @Test("A phrase begins and ends with words that say something, and goes over no full stop")
    func phrases() {
        let found = PhraseReader(language: "en").phrases(in: "Somewhere to go on a Friday night. Cheap food, 24 buses")
        #expect(found.isSuperset(of: ["friday", "night", "friday night", "cheap food", "buses"]))
        #expect(found.isDisjoint(with: ["to go", "on", "night cheap", "24", "food buses", "24 buses"]))
    }
}
