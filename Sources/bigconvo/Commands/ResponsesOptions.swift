import ArgumentParser
import Analysis
import Questionnaire
import Responses

/// A survey and the files with its responses. Inside a consultation folder both may be left out.
struct ResponsesOptions: ParsableArguments {
    @Argument(help: "The survey, then the CSV files with its responses. In a consultation folder both may be left out.")
    var surveyAndResponses: [String] = []

    /// What stands first is the survey, unless it is a CSV file.
    var surveyName: String? {
        surveyAndResponses.first.flatMap { Self.isResponses($0) ? nil : $0 }
    }

    private static func isResponses(_ name: String) -> Bool { name.lowercased().hasSuffix(".csv") }

    func survey() throws -> CheckedSurvey { try Shelf.survey(surveyName).survey }

    /// The files of responses that were named.
    var named: [String] { Array(surveyAndResponses.dropFirst(surveyName == nil ? 0 : 1)) }

    /// - Throws: ``Faults`` when there are no responses at all.
    func files() throws(Faults) -> [String] {
        let files = named.isEmpty ? Shelf.responseFiles() : named
        try requireDistinct(files)
        guard files.isEmpty else { return files }
        throw Faults(
            Diagnostic(
                "no-responses", file: Shelf.responsesFolder, "there are no responses to count",
                help: [
                    "name the files: bigconvo analyse survey.survey responses/online.csv",
                    "or bring some in: bigconvo import answers.csv --output responses/online.csv",
                ]))
    }

    /// A file that is named twice, also by way of a link, would be counted twice.
    private func requireDistinct(_ files: [String]) throws(Faults) {
        var seen: Set<String> = []
        let again = files.filter { !seen.insert(Shelf.resolved($0)).inserted }
        guard !again.isEmpty else { return }
        throw Faults(
            again.map {
                Diagnostic(
                    "same-file", file: $0, "this file is named twice, and its responses would be counted twice",
                    help: ["name it once"])
            })
    }
}
