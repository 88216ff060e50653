import Publishing
import Questionnaire
import ShippedSurveys
import Testing

struct PostcardRoomTests {
    private func shortage(_ survey: CheckedSurvey, help: [String] = []) throws -> String? {
        PostcardRoom(for: try PaperSamples.form(survey, help: help)).shortage(of: "test.survey")?.message
    }

    @Test("The shipped postcard fits, with all its help")
    func shipped() throws {
        let bytes = try #require(ShippedSurveys.files["postcard.survey"])
        let survey = try SurveyCheck.survey(from: SourceFile(name: "postcard.survey", bytes: bytes))
        #expect(try shortage(survey, help: survey.survey.support.map(\.name)) == nil)
    }

    @Test("What does not fit says why")
    func says() throws {
        let two = try PaperSamples.survey("yes-no q \"Q?\"\nyes-no r \"R?\"")
        #expect(try shortage(two)?.hasSuffix("it has 2 questions, and a postcard has room for 1") == true)
        let grid = try PaperSamples.survey("grid q \"Q?\"\n  - a \"A\"\n  - b \"B\"\n  * r \"R\"")
        #expect(try shortage(grid)?.hasSuffix("a grid needs more room than a postcard has") == true)
        let choices = (1...12).map { "\n  - c\($0) \"A long label of a choice, number \($0)\"" }.joined()
        #expect(try shortage(PaperSamples.survey("one q \"Q?\"\(choices)"))?.hasSuffix("on the front") == true)
        var wordy = try PaperSamples.survey("yes-no q \"Q?\"").survey
        wordy.welcome = [Text(words: String(repeating: "Many words. ", count: 150))]
        #expect(try shortage(CheckedSurvey(wordy))?.hasSuffix("do not fit on the back") == true)
        #expect(try shortage(PaperSamples.survey("yes-no q \"Q?\"\nnote n \"A note\"")) == nil)
    }
}
