import ArgumentParser

/// The command `bigconvo`: a thin layer that reads flags, calls the libraries, and turns what they
/// throw into words and an exit status.
@main
struct BigConvo: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bigconvo",
        abstract: "Ask young people, count what they say, and show them where help is.",
        discussion: """
            Start with a folder for your consultation:

              bigconvo new my-consultation

            Exit status: 0 done, 1 the input has faults (they are printed), 64 wrong usage, \
            74 a file could not be read or written.
            """,
        version: "0.1.0",
        subcommands: [
            NewCommand.self, StatusCommand.self, CheckCommand.self, FormatCommand.self, ShowCommand.self,
            PrintCommand.self,
            KeysCommand.self, KioskCommand.self, EnterCommand.self, CollectCommand.self, ImportCommand.self,
            AnalyseCommand.self, AuditCommand.self, CompareCommand.self, HeardCommand.self, FindingsCommand.self,
            ThemesCommand.self, ReportCommand.self, ConvertCommand.self,
            PosterCommand.self, ActionsCommand.self, ServicesCommand.self, RehearseCommand.self, TranslateCommand.self,
            SpeechCommand.self,
        ])
}
