import Analysis
import ArgumentParser
import Questionnaire
import Signposting

/// Responses that a poster may quote a figure of.
struct EvidenceOptions: ParsableArguments {
    @Option(help: "A survey whose responses may give the poster a figure.")
    var survey: String?

    @Option(parsing: .upToNextOption, help: "The files with its responses.")
    var responses: [String] = []

    /// What may be published of the responses, read once for any number of posters.
    func figures() throws -> PosterFigures {
        guard survey != nil || !responses.isEmpty else { return .none }
        var input = ResponsesOptions()
        input.surveyAndResponses = (survey.map { [$0] } ?? []) + responses
        return PosterFigures(PublishedAnalysis(of: try input.tally()))
    }
}
