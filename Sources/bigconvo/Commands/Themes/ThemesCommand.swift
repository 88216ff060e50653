import ArgumentParser

/// What young people write about: counted by theme, and the codebook that finds the themes.
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: "Count what young people write about, and better the codebook that finds it.",
        discussion: """
            Without a subcommand, the themes are counted: "bigconvo help themes count" says more.

            Examples:

              bigconvo themes survey.survey responses/online.csv --by age
              bigconvo themes suggest survey.survey responses/online.csv
              bigconvo themes check codebook.yml
              bigconvo themes quotes survey.survey responses/online.csv
              bigconvo themes sample survey.survey responses/online.csv --output sample.csv
              bigconvo themes agree sample.csv
            """,
        subcommands: [
            ThemesCountCommand.self, ThemesSuggestCommand.self, ThemesCheckCommand.self, ThemesQuotesCommand.self,
            ThemesSampleCommand.self, ThemesAgreeCommand.self,
        ],
        defaultSubcommand: ThemesCountCommand.self)
}
