import Questionnaire
import ShippedResources
import Testing

@testable import Analysis

struct ShippedCodebookTests {
    private func shipped() throws -> (codebook: Codebook, warnings: [Diagnostic]) {
        let file = try ShippedFile.read("codebooks/mental-health.yml")
        let log = FaultLog(file: file.name)
        return (try Codebook(reading: file, log: log), log.diagnostics)
    }

    @Test("The codebook that ships has no faults and no warnings")
    func sound() throws {
        let (codebook, warnings) = try shipped()
        #expect(warnings.map { "\($0.range?.start.line ?? 0) \($0.message)" } == [])
        #expect(codebook.themes.count >= 25)
        #expect(codebook.answers(to: "barriers") && codebook.answers(to: "changes"))
        for theme in codebook.themes {
            #expect(theme.terms.count > 8, "\(theme.id)")
            #expect(theme.description.hasSuffix("."), "\(theme.id)")
            #expect(theme.isQuotable == (theme.id != "self-harm-suicide"), "\(theme.id)")
        }
    }

    @Test("The names that surveys are checked against are those of the codebooks")
    func names() throws {
        let names = try ShippedResources.codebooks.flatMap { name, bytes in
            let codebook = try Codebook(reading: SourceFile(name: name, bytes: bytes))
            #expect(name == ShippedResources.codebookFile(codebook.id, in: codebook.language))
            return [codebook.id] + codebook.otherNames
        }
        #expect(Set(names) == ShippedResources.codebookNames)
    }

    @Test("Made-up answers are coded much as a person coded them", arguments: ["tuning", "held back"])
    func agreement(half: String) throws {
        let codebook = try shipped().codebook
        let matcher = ThemeMatcher(codebook)
        let responses = half == "tuning" ? MadeUpResponse.tuning : MadeUpResponse.heldBack
        let codings = responses.map { (given: $0.themes, found: matcher.themes(in: $0.text)) }
        var kappas: [Double] = []
        for theme in codebook.themes.map(\.id) {
            #expect(
                codings.contains { $0.given.contains(theme) && $0.found.contains(theme) }, "\(theme) is never found")
            kappas.append(Self.kappa(codings.map { ($0.given.contains(theme), $0.found.contains(theme)) }))
        }
        // A floor that a slip in the codebook breaks; how good it is, is told by hand-coded answers of others.
        #expect(kappas.reduce(0, +) / Double(kappas.count) > 0.7)
    }

    /// Cohen's kappa of two codings of one theme.
    private static func kappa(_ pairs: [(Bool, Bool)]) -> Double {
        let count = Double(pairs.count)
        let agreed = Double(pairs.count { $0 == $1 }) / count
        let given = Double(pairs.count(where: \.0)) / count
        let found = Double(pairs.count(where: \.1)) / count
        let chance = given * found + (1 - given) * (1 - found)
        return chance == 1 ? 1 : (agreed - chance) / (1 - chance)
    }

    @Test("Every made-up answer is coded with themes of the codebook")
    func knownThemes() throws {
        let known = Set(try shipped().codebook.themes.map(\.id))
        for response in MadeUpResponse.all {
            #expect(response.themes.isSubset(of: known), "\(response.text)")
            #expect(!response.text.isEmpty)
        }
    }

    @Test(
        "What only sounds like a theme is none",
        arguments: [
            ("waiting", "the waiting room is nice"), ("waiting", "I can't wait for summer"),
            ("care", "they don't care"), ("care", "take care"), ("self-harm-suicide", "they cut the queue"),
            ("self-harm-suicide", "stop cutting services"), ("self-harm-suicide", "budget cuts"),
            ("friends-and-peers", "the staff are friendly"), ("home-and-family", "too much home work"),
            ("safety", "a safe space to talk"), ("money-and-travel", "train teachers better"),
            ("privacy", "private therapy costs too much"), ("thresholds", "I'll tell them"),
            ("school-pressure", "peer pressure"), ("identity", "transport is bad"),
            ("sleep-food-body", "no body listens"), ("police", "the attendance officer"),
        ])
    func lookalikes(theme: String, text: String) throws {
        #expect(!ThemeMatcher(try shipped().codebook).themes(in: text).contains(theme))
    }
}
