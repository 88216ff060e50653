import ArgumentParser
import Consultation
import Publishing
import Questionnaire

extension ActionsCommand {
    struct Check: ReportingCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Find promises without a day, what is called done without proof, and what is late.",
            discussion: """
                With --findings it also looks whether the figures carry what each action says it rests on.

                Examples:

                  bigconvo actions check
                  bigconvo actions check --findings findings.json
                """)

        @OptionGroup var actions: ActionsOptions

        @Option(help: "What \"bigconvo findings --format json\" wrote.")
        var findings: String?

        func perform() throws {
            let plan = try actions.plan()
            let sentences = try Shelf.findingSentences(in: findings)
            let found = plan.warnings + (sentences?.unknown(in: plan) ?? [])
            Console.tell(found.inReadingOrder, of: [try Shelf.source(plan.file)])
            try Console.print(
                "\(plan.file.harmless()): \(counted(plan.actions.count, "action")), \(counted(found.count, "warning")).\n"
            )
        }
    }
}
