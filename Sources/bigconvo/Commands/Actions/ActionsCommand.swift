import ArgumentParser

struct ActionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actions",
        abstract: "What young people asked for, who does it by when, and what came of it.",
        discussion: """
            It all stands in actions.yml, one entry for each thing that was asked for. The story goes like this:

              bigconvo findings                       what the figures carry, with ids
              (write actions.yml)                     what you ask for because of it
              bigconvo actions check                  promises without a day or a proof
              bigconvo actions statement              for inspectors: who does what by when
              bigconvo actions due                    what is late, and what comes next
              bigconvo actions said-did --sheet a3    for young people: you said, we did
              bigconvo actions outcomes               a year later: did it help?
            """,
        subcommands: [List.self, Check.self, Due.self, Statement.self, SaidDid.self, Outcomes.self])
}
