import Questionnaire
import Testing

struct DocumentationTests {
    @Test("The survey in the article on the language has no faults, nor warnings")
    func exampleIsSound() throws {
        let article = try Repository.text("\(Repository.catalogue)/TheSurveyLanguage.md")
        let blocks = article.split(separator: "```", omittingEmptySubsequences: false)
        let example = try #require(blocks.dropFirst().first)
        let file = SourceFile(name: "example.survey", text: String(example))
        let names = KnownNames(services: ["emergency", "childline"], codebooks: [])
        #expect(SurveyCheck.check(file, knowing: names).diagnostics.map(\.message) == [])
    }

    @Test("The article on the language names every kind of question", arguments: QuestionKind.allCases)
    func namesEveryKind(kind: QuestionKind) throws {
        let article = try Repository.text("\(Repository.catalogue)/TheSurveyLanguage.md")
        #expect(article.contains("| `\(kind.rawValue)` |"))
    }
}
