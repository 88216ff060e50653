import Interview
import Questionnaire

/// How large a response to a survey can become.
struct LargestResponse {
    /// The bytes of a payload in which everything is chosen and nothing is written.
    private(set) var withoutTexts: Int
    /// The characters that can be written.
    private(set) var characters = 0

    init(to survey: CheckedSurvey) {
        withoutTexts = Self.envelopeOfAnswers + (survey.survey.languages.map(\.name.utf8.count).max() ?? 0)
        for question in survey.questions where question.kind.isAsked {
            withoutTexts += Self.aroundAnswer + question.id.name.utf8.count
            add(question, survey.choices(of: question.id.name), places: survey.places(of: question))
        }
    }

    /// `{"answers":{},"language":"","mode":"interview","version":1}`, and some.
    private static let envelopeOfAnswers = 96
    /// `"":{"choice":""},`, or the longest of the other words, and `"writeIns":{},`.
    private static let aroundAnswer = 48
    /// `"":"",`
    private static let aroundPart = 6
    private static let longestNumber = (-Double.greatestFiniteMagnitude).description.utf8.count

    private mutating func add(_ question: Question, _ choices: [Choice], places: Int) {
        let codes = choices.map(\.code.name.utf8.count).sorted(by: >)
        let longest = codes.first ?? 0
        switch question.kind {
        case .one, .scale, .yesNo: withoutTexts += longest
        case .many: withoutTexts += codes.reduce(0) { $0 + $1 + Self.aroundPart }
        case .rank: withoutTexts += codes.prefix(places).reduce(0) { $0 + $1 + Self.aroundPart }
        case .grid:
            withoutTexts += question.rows.reduce(0) { $0 + $1.id.name.utf8.count + longest + Self.aroundPart }
        case .number: withoutTexts += Self.longestNumber
        case .text, .longText: characters += question.characterLimit
        case .note: break
        }
        let writeIns = choices.filter(\.isOther)
        for choice in question.kind == .many ? writeIns : Array(writeIns.prefix(1)) {
            withoutTexts += choice.code.name.utf8.count + Self.aroundPart
            characters += AnswerRules.writeInLimit
        }
    }
}
