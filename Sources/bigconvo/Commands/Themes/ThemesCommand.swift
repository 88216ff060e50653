import ArgumentParser

struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes", abstract: "The themes in what people wrote.",
        subcommands: [ThemesSampleCommand.self, ThemesAgreeCommand.self])
}
