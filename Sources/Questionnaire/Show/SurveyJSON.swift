import Foundation

/// A survey for programs, for `show --as json`. Schema version 1:
///
///     {
///       "schema": 1, "id": "…", "title": "…", "edition": "2026", "languages": ["en"],
///       "minutes": {"promised": 6, "shortest": 2, "longest": 4, "isExact": true},
///       "endings": [{"id": "…", "paragraphs": ["…"]}],
///       "sections": [{"id": "…", "title": "…", "when": CONDITION, "questions": [{
///         "id": "…", "number": 1, "kind": "one", "title": "…", "hint": "…", "when": CONDITION,
///         "asked": "always" | "sometimes" | "never" | "undecided",
///         "witness": [{"question": "…", "declined": true}, {"question": "…", "codes": ["…"]},
///                     {"question": "…", "rows": {"row": "code"}}, {"question": "…", "number": 3},
///                     {"question": "…", "written": true}],
///         "required": false, "sensitive": false, "breakdown": false, "declinable": true,
///         "choices": [{"code": "…", "label": "…", "score": 5, "alone": false, "other": false, "ending": "…"}],
///         "rows": [{"id": "…", "statement": "…"}]
///       }]}]
///     }
///
/// CONDITION is `{"source": "turn-to has nobody", "words": "you chose …"}`. What does not apply is left out; notes have no
/// `number`. `asked` takes the section's condition into account, and `witness` is there where it is "sometimes". Texts keep
/// their placeholders. A new version only ever adds, or gets another number.
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

    struct Ending: Encodable {
        let id: String
        let paragraphs: [String]
    }

    struct Section: Encodable {
        let id: String
        let title: String
        let when: ConditionJSON?
        let questions: [QuestionJSON]
    }

    let schema = SurveyJSON.schema
    let id: String
    let title: String
    let edition: String?
    let languages: [String]
    let minutes: Minutes
    let endings: [Ending]
    let sections: [Section]

    init(_ survey: CheckedSurvey) {
        let tree = survey.survey
        let reachability = Reachability(survey)
        let numbers = QuestionNumbers(survey)
        let lengths = PathLengths(survey, reachability: reachability)
        id = tree.id.name
        title = tree.title.source
        edition = tree.edition
        languages = tree.languages.map(\.name)
        minutes = Minutes(
            promised: tree.minutes, shortest: lengths.shortest.minutes, longest: lengths.longest.minutes,
            isExact: lengths.isExact)
        endings = tree.endings.map { Ending(id: $0.id.name, paragraphs: $0.paragraphs.map(\.source)) }
        var reaches = reachability.questions[...]
        sections = tree.sections.map { section in
            let own = reaches.prefix(section.questions.count)
            reaches = reaches.dropFirst(section.questions.count)
            return Section(
                id: section.id.name, title: section.title.source,
                when: section.condition.map { ConditionJSON($0, numbers) },
                questions: zip(section.questions, own).map { QuestionJSON($0, $1, numbers) })
        }
    }
}
