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

    /// The share of those who wrote something that was about the theme: only from figures that may be
    /// published, and nil where none may.
    func figure(about theme: String?) throws -> Evidence? {
        guard survey != nil || !responses.isEmpty else { return nil }
        var input = ResponsesOptions()
        input.surveyAndResponses = (survey.map { [$0] } ?? []) + responses
        guard let theme else { return nil }
        let analysis = PublishedAnalysis(of: try input.tally())
        // Of several open questions the one with the most answers speaks.
        return analysis.items.filter(\.kind.isOpenText)
            .compactMap { analysis.figure($0.id, theme) }
            .max { $0.base < $1.base }
            .map { Evidence(share: $0.share.percent / 100, base: $0.base) }
    }
}
