import Analysis
import ArgumentParser
import Foundation
import Questionnaire
import Responses

struct ThemesCheckCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find terms of a codebook that do nothing, or too much.",
        discussion: """
            Terms that another term covers, that two themes share, or that "not:" swallows; with a survey and its \
            responses also terms that stand in no answer or in nearly all of them. All of these are warnings.

            Examples:

              bigconvo themes check codebook.yml
              bigconvo themes check codebook.yml survey.survey responses/online.csv
            """)

    @Argument(help: "The codebook, a YAML file.")
    var codebook: String

    @Argument(help: "A survey that uses it, then the CSV files with its responses.")
    var surveyAndResponses: [String] = []

    @Flag(help: "Take warnings for faults.")
    var strict = false

    func perform() throws {
        let source = try Shelf.source(codebook)
        var review = try CodebookReview(reading: source)
        if let survey = surveyAndResponses.first {
            try read(Array(surveyAndResponses.dropFirst()), of: try Shelf.survey(survey).survey, into: &review)
        }
        let found = review.diagnostics
        Console.tell(found, of: [source])
        let answers = review.answers.shown.map { "\($0)" } ?? "under 10"
        try Console.print(
            "\(source.name.harmless()): \(found.isEmpty ? "no warnings" : counted(found.count, "warning"))"
                + (surveyAndResponses.isEmpty ? "" : ", looked up in \(answers) answers")
                + "\n")
        if strict, !found.isEmpty { throw ExitCode(1) }
    }

    private func read(_ files: [String], of survey: CheckedSurvey, into review: inout CodebookReview) throws {
        let questions = review.questions(of: survey)
        guard !questions.isEmpty else {
            let names = Set(survey.questions.compactMap(\.codebook?.name))
            let near = NearestName.of(review.codebook.id, in: names)
            throw Faults(
                Diagnostic(
                    "codebook-not-used", file: surveyAndResponses.first ?? codebook,
                    "no question of this survey is sorted by the codebook \"\(review.codebook.id)\"",
                    help: [
                        near.map { "did you mean \"\($0)\"?" }
                            ?? "write \"themes \(review.codebook.id)\" under an open question"
                    ]))
        }
        guard !files.isEmpty else {
            throw Faults(
                Diagnostic(
                    "no-responses", file: surveyAndResponses.first ?? codebook,
                    "there are no responses to look through",
                    help: ["name the files too, or leave the survey out"]))
        }
        var found: [Diagnostic] = []
        try ReadingProgress.reading(files) { watch in
            for file in files {
                do {
                    try CanonicalFile.read(file, of: survey, watch: watch) {
                        review.add($0, to: survey, questions: questions)
                    }
                } catch let faults as Faults {
                    found += faults.diagnostics
                }
            }
        }
        if !found.isEmpty { throw Faults(found) }
    }
}
