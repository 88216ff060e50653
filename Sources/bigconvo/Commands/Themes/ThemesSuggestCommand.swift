import Analysis
import ArgumentParser
import Publishing
import Questionnaire
import Responses

struct ThemesSuggestCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "List words and phrases that are unusually common in answers without a theme.",
        discussion: """
            They may be terms that the codebook lacks. No answer is quoted, and nothing is listed that fewer people \
            wrote than --threshold says.

            Example:

              bigconvo themes suggest survey.survey responses/online.csv
            """)

    @OptionGroup var input: ResponsesOptions

    @Option(help: "How many words and phrases to list.")
    var most = 30

    @OptionGroup var output: FigureOutput

    @OptionGroup var release: ReleaseOptions

    func validate() throws {
        if most < 1 { throw ValidationError("--most takes a number from 1 up, and this is \(most).") }
    }

    func perform() throws {
        let release = try release.release()
        try output.check(inputs: try input.files())
        let plan = try input.themesPlan()
        var tally = SuggestionTally(plan)
        try input.read { file, watch in
            var isMadeUp = false
            try CanonicalFile.read(file, of: plan.survey, watch: watch, noteMark: { isMadeUp = true }) { tally.add($0) }
            if isMadeUp { tally.markAsMadeUp() }
        }
        try output.write { format, text in
            format.write(PublishedSuggestions(of: tally, for: release), most: most, to: &text)
        }
    }
}
