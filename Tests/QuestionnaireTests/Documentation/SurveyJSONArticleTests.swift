import Foundation
import Questionnaire
import ShippedSurveys
import Testing

/// The article "The survey as JSON" names what is written, no more and no less.
struct SurveyJSONArticleTests {
    @Test("Every field that is written stands in the article, and every field of the article is written")
    func fields() throws {
        var written: Set<String> = []
        for (name, bytes) in ShippedSurveys.files {
            let survey = try SurveyCheck.survey(from: try SourceFile(name: name, bytes: bytes))
            written.formUnion(try Self.paths(in: survey))
        }
        written.formUnion(try Self.paths(in: try parsed(Self.rest)))
        let rows = try Self.article().matches(of: /(?m)^\| `([^`]+)` \| [^|]+ \| [^|]+ \|$/).map { String($0.1) }
        #expect(written.subtracting(rows).sorted() == [], "these are written and not explained")
        #expect(Set(rows).subtracting(written).sorted() == [], "these are explained and never written")
        #expect(rows.count == Set(rows).count, "one of them is explained twice")
    }

    @Test("The example in the article is JSON with fields that it explains")
    func example() throws {
        let article = try Self.article()
        let json = try #require(article.firstMatch(of: /```json\n((?s).+?)\n```/)?.1)
        for path in Self.paths(in: try JSONSerialization.jsonObject(with: Data(json.utf8)), under: "") {
            #expect(article.contains("| `\(path)` |"))
        }
    }

    /// What no survey that ships has.
    private static let rest = survey(
        """
          number hours "How many hours do you sleep?"
            from 0 to 24
          grid trust "Who do you trust?"
            shuffle
            - yes "Yes"
            - no "No"
            * police "The police"
          text why "Why?"
            hint "Please do not write anyone's name."
            at least 3 characters
          many who "Who?"
            at least 1
            - friend "A friend"
            - family "My family"
          yes-no tired "Are you tired?"
            when hours < 6 and trust.police is no and declined why
          note end
            | That is all.
        """)

    private static func article() throws -> String {
        try Repository.text("\(Repository.catalogue)/TheSurveyAsJSON.md")
    }

    private static func paths(in survey: CheckedSurvey) throws -> Set<String> {
        paths(in: try JSONSerialization.jsonObject(with: Data(try SurveyJSON(survey).text().utf8)), under: "")
    }

    private static func paths(in value: Any, under path: String) -> Set<String> {
        if let list = value as? [Any] {
            return list.reduce(into: []) { $0.formUnion(paths(in: $1, under: path + "[]")) }
        }
        // The rows of a witness are called what the survey calls them.
        guard let object = value as? [String: Any], !path.hasSuffix("witness[].rows") else { return [] }
        return object.reduce(into: []) { found, field in
            let inner = path.isEmpty ? field.key : "\(path).\(field.key)"
            found.insert(inner)
            found.formUnion(paths(in: field.value, under: inner))
        }
    }
}
