import ArgumentParser
import Questionnaire

/// The edition before, to set the latest one beside.
struct EarlierEdition: ParsableArguments {
    @Option(parsing: .upToNextOption, help: "The files with the responses of the edition before, to compare with.")
    var before: [String] = []

    @Option(help: "The survey of the edition before, where it was another one.")
    var beforeSurvey: String?

    /// The edition before, where there is one, and the latest one.
    ///
    /// - Throws: ``Faults`` where there are no responses, or a response would belong to both.
    func editions(before input: ResponsesOptions) throws(Faults) -> [NamedEdition] {
        let latest = NamedEdition(survey: input.surveyName, files: try latestFiles(of: input))
        guard !before.isEmpty else {
            guard beforeSurvey == nil else {
                throw Faults(
                    Diagnostic(
                        "editions-unclear", file: "--before-survey", "there is nothing to compare with",
                        help: ["name the responses of the edition before: --before last-year.csv"]))
            }
            return [latest]
        }
        let editions = [NamedEdition(survey: beforeSurvey, files: before), latest]
        try EditionOptions.requireDistinct(editions)
        return editions
    }

    /// Of the files of a consultation folder, those of the edition before are not its own.
    private func latestFiles(of input: ResponsesOptions) throws(Faults) -> [String] {
        let files = try input.files()
        guard input.named.isEmpty else { return files }
        let earlier = Set(before.map(Shelf.resolved))
        let latest = files.filter { !earlier.contains(Shelf.resolved($0)) }
        guard latest.isEmpty else { return latest }
        throw Faults(
            Diagnostic(
                "editions-unclear", file: "--before", "there are no responses of the latest edition",
                help: ["name them first: survey.survey responses/online.csv --before last-year.csv"]))
    }
}
