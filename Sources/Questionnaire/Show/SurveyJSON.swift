import Foundation

/// A survey for programs, for `show --as json`. The article "The survey as JSON" names every field.
package struct SurveyJSON {
    /// Raised when a field changes its meaning or goes.
    package static let schema = 1

    private let survey: CheckedSurvey

    package init(_ survey: CheckedSurvey) {
        self.survey = survey
    }

    /// - Throws: an encoding error, which a survey cannot bring about.
    package func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(Document(survey)), as: UTF8.self) + "\n"
    }
}

private struct Document: Encodable {
    struct Minutes: Encodable {
        let promised: Int?
        let shortest: Int
        let longest: Int
        let isExact: Bool
    }

    struct Ages: Encodable {
        let youngest: Int
        let oldest: Int
    }

    struct Ending: Encodable {
        let id: String
        let paragraphs: [String]
    }

    struct Section: Encodable {
        let id: String
        let title: String
        let introduction: [String]
        let when: ConditionJSON?
        let questions: [QuestionJSON]
    }

    let schema = SurveyJSON.schema
    let id: String
    let title: String
    let edition: String?
    let languages: [String]
    let ages: Ages?
    let minutes: Minutes
    let support: [String]
    let welcome: [String]
    let consent: String?
    let sections: [Section]
    let endings: [Ending]
    let thanks: [String]

    init(_ survey: CheckedSurvey) {
        let tree = survey.survey
        let reachability = Reachability(survey)
        let numbers = QuestionNumbers(survey)
        let lengths = PathLengths(survey, reachability: reachability)
        id = tree.id.name
        title = tree.title.source
        edition = tree.edition
        languages = tree.languages.map(\.name)
        ages = tree.ages.map { Ages(youngest: $0.lowerBound, oldest: $0.upperBound) }
        minutes = Minutes(
            promised: tree.minutes, shortest: lengths.shortest.minutes, longest: lengths.longest.minutes,
            isExact: lengths.isExact)
        support = tree.support.map(\.name)
        welcome = tree.welcome.map(\.source)
        consent = tree.consent?.source
        thanks = tree.thanks.map(\.source)
        endings = tree.endings.map { Ending(id: $0.id.name, paragraphs: $0.paragraphs.map(\.source)) }
        var reaches = reachability.questions[...]
        sections = tree.sections.map { section in
            let own = reaches.prefix(section.questions.count)
            reaches = reaches.dropFirst(section.questions.count)
            return Section(
                id: section.id.name, title: section.title.source, introduction: section.introduction.map(\.source),
                when: section.condition.map { ConditionJSON($0, numbers) },
                questions: zip(section.questions, own).map { QuestionJSON($0, $1, numbers) })
        }
    }
}
