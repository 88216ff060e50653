import ArgumentParser
import Glibc
import Interview
import PaperEntry
import Questionnaire
import Responses
import Screen

struct EnterCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "enter",
        abstract: "Type in paper answers, quickly.",
        discussion: """
            One key a box: the code that is printed beside it. Each form is safe in the file as soon as it \
            is saved, at a random place. The file is added to; several people type into a file each.

            Example, inside the folder of a consultation:

              bigconvo enter --output responses/paper.csv
            """)

    @Argument(help: "The survey: a file, or the name of one that ships. Not needed in a consultation folder.")
    var survey: String?

    @Option(help: "The CSV file that the forms go into. It is made if it is not there.")
    var output: String

    @Option(help: "The language that the forms are in, if it is not the survey's first.")
    var language: String?

    @OptionGroup var lines: LineOrderOptions

    @Flag(help: "Line by line, for screen readers and scripts.")
    var plain = false

    func perform() throws {
        try OutputGuard(inputs: [survey ?? Shelf.surveyFile]).require([("--output", output)])
        let survey = try Shelf.survey(survey).survey
        let language = try language(of: survey)
        let file = try GrowingFile(output, of: survey, mode: .paper)
        let keep = { (change: FormChange) in
            func response(_ answers: Answers) -> Response {
                Response(mode: .paper, language: language, answers: answers)
            }
            try file.exchange(change.old.map(response), for: change.new.map(response))
            return file.count
        }
        try Console.print(words(try count(survey, rows: file.count, keep: keep), rows: file.count))
    }

    private func count(
        _ survey: CheckedSurvey, rows: Int, keep: @escaping (FormChange) throws -> Int
    ) throws -> EntryCount {
        if Console.wantsScreens(plain: plain) {
            do throws(ScreenFault) {
                return try ScreenTypist(survey, file: output, rows: rows, order: lines.bidi, keep: keep)
                    .run(reading: STDIN_FILENO, writing: STDOUT_FILENO)
            } catch {
                // A terminal that can show no screens can still show lines.
            }
        }
        return try PlainTypist(survey, width: Console.width, rows: rows, keep: keep)
            .run(reading: STDIN_FILENO, writing: STDOUT_FILENO)
    }

    /// - Throws: `ValidationError` for a language that the survey does not have.
    private func language(of survey: CheckedSurvey) throws -> String {
        guard let language else { return survey.survey.language }
        let known = survey.survey.languages.isEmpty ? [survey.survey.language] : survey.survey.languages.map(\.name)
        if known.contains(language) { return language }
        throw ValidationError(
            "The survey has no language \"\(language.harmless())\". It has: \(known.joined(separator: ", ")).")
    }

    private func words(_ count: EntryCount, rows: Int) -> String {
        let all = "\(counted(rows, "response")) \(rows == 1 ? "is" : "are") in \(output.harmless())."
        // Without any form there may be no file.
        var lines = ["\(counted(count.saved, "form")) typed in.\(rows == 0 ? "" : " \(all)")"]
        if count.withoutConsent > 0 {
            lines.append("\(counted(count.withoutConsent, "form")) without the tick for taking part: nothing is kept.")
        }
        if count.endedEarly > 0 {
            lines.append("\(counted(count.endedEarly, "form")) ended early: nothing is kept.")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
