import ArgumentParser

/// Posters that show young people where to turn: made, and approved.
struct PosterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "poster",
        abstract: "Make posters that show young people where to turn, and keep who approved them.",
        discussion: """
            Without a subcommand, a poster is made: "bigconvo help poster make" says more.

            Examples:

              bigconvo poster --theme waiting --area portsmouth --ages 11-17
              bigconvo poster --all --format html --output posters
              bigconvo poster approve waiting --area portsmouth --ages 11-17 --by AB \\
                  --on 2026-11-23
            """,
        subcommands: [PosterMakeCommand.self, PosterApproveCommand.self],
        defaultSubcommand: PosterMakeCommand.self)
}
