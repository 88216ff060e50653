import ArgumentParser
import Interview
import Kiosk
import Questionnaire
import Responses
import ShippedResources

struct RehearseCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "rehearse",
        abstract: "Make up answers, to try everything before there are real ones.",
        discussion: """
            The answers are made up, by chance, and say so. The same seed gives the same answers.

            Example:

              bigconvo rehearse mental-health --people 500 --seed 1 --output made-up.csv
            """)

    enum Shape: String, ExpressibleByArgument, CaseIterable {
        case googleForms = "google-forms"
        case replies
    }

    @Argument(help: "The survey: a file, or the name of one that ships. Not needed in a consultation folder.")
    var survey: String?

    @Option(help: "How many people to make up.")
    var people = 100

    @Option(help: "Any number; the same one gives the same answers.")
    var seed: UInt64 = 1

    @Option(
        name: .customLong("as"),
        help: "google-forms: a CSV file as Google Forms gives it; replies: what they would type in the plain kiosk.")
    var shape = Shape.googleForms

    @Option(help: "The file to write.")
    var output: String

    func validate() throws {
        guard (1...1_000_000).contains(people) else { throw ValidationError("--people is from 1 to 1000000.") }
    }

    func perform() throws {
        try OutputGuard(inputs: [survey ?? Shelf.surveyFile]).require([("--output", output)])
        let survey = try Shelf.survey(survey).survey
        var respondent = MadeUpRespondent(writing: try Self.texts(), using: SplitMix(seed: seed))
        let answers = (0..<people).map { _ in respondent.answers(to: survey) }
        switch shape {
        case .googleForms:
            try WholeFile.write(MadeUpGoogleForms(survey).bytes(of: answers), to: output)
        case .replies:
            let lines = answers.flatMap { PlainScript.replies(for: $0, survey: survey) }
            try WholeFile.write(lines.map { $0 + "\n" }.joined(), to: output)
        }
        try Console.print("\(people) made-up people are in \(output.harmless()). Nobody said any of it.\n")
    }

    /// Made-up things to write in open questions.
    private static func texts() throws -> [String] {
        try Shelf.shipped(ShippedResources.samples).flatMap { source in
            let log = FaultLog(file: source.name)
            let fields = YAMLFields(
                of: try YAMLValue(parsing: source), as: "made-up answers", knowing: ["label", "answers"], log: log)
            let texts = fields.texts("answers").map(\.source)
            try log.throwIfBroken()
            return texts
        }
    }
}
