import ArgumentParser
import Publishing
import Questionnaire
import Signposting

extension ServicesCommand {
    struct History: ReportingCommand {
        static let configuration = CommandConfiguration(
            commandName: "history",
            abstract: "Tell who changed what about a service and when, where the folder is kept in git.",
            discussion: """
                Example:

                  bigconvo services history childline
                """)

        @Argument(help: "The id of the service, as the list shows it.")
        var id: String

        func perform() throws {
            let directory = try Shelf.services()
            guard let service = directory[id] else {
                throw Faults(directory.diagnostics(for: [Identifier(id)], in: "services"))
            }
            try Console.print(try words(for: service))
        }

        private func words(for service: Service) throws -> String {
            let name = service.name.value.harmless()
            let file = service.file
            guard Shelf.ownServiceFiles.contains(file) else {
                return "\(name) stands in no file of this folder. What ships changes with the program only.\n"
            }
            let git = try GitHistory(of: file)
            guard git.knowsFolder else {
                return "This folder is not kept in git, so nobody wrote down who changed \(file.harmless()).\n"
            }
            let revisions = git.revisions()
            guard !revisions.isEmpty else {
                return "\(file.harmless()) has not been saved in git yet, so it has no history.\n"
            }
            var text = ""
            HistoryListing(width: min(Console.width, 100)).write(ServiceHistory(of: id, in: revisions), to: &text)
            return text
        }
    }
}
