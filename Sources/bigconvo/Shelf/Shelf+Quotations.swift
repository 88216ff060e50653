import Analysis
import Questionnaire
import Signposting

extension Shelf {
    /// The quotations in a file that a person filled in, for the survey of a plan.
    ///
    /// - Throws: ``Faults`` when it is faulty, or of another survey or edition: what people wrote then is no answer to
    ///   what was asked now.
    static func quotations(in path: String, of plan: TallyPlan) throws -> QuotesFile {
        let coded = plan.codedQuestions
        let names = QuotesFile.Names(
            themes: Set(coded.flatMap(\.codebook.themes).map(\.id)),
            questions: Set(plan.items.filter { $0.sorting != nil }.map(\.id)))
        let file = try QuotesFile(reading: try source(path), on: today, knowing: names)
        let survey = plan.survey.survey
        guard file.survey == survey.id.name, file.edition == survey.edition else {
            throw Faults(
                Diagnostic(
                    "another-survey", file: path,
                    "these are quotations of another survey or edition than \(survey.id.name)"
                        + (survey.edition.map { " \($0)" } ?? ""),
                    help: ["name the file of this edition, or begin one under another name"]))
        }
        return file
    }
}
