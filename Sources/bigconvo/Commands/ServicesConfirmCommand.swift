import ArgumentParser
import Foundation
import Publishing
import Questionnaire
import Responses
import Signposting

extension ServicesCommand {
    struct Confirm: ReportingCommand {
        static let configuration = CommandConfiguration(
            commandName: "confirm",
            abstract: "Record that a person has looked at a service's own site, and what it says is right.",
            discussion: """
                Look first: "bigconvo services show ID" says where. The entry is written to services/ID.yml in this \
                folder, where it wins over what ships. If something there is wrong, correct it in that file.

                Example:

                  bigconvo services confirm childline --by AB --on 2026-11-23
                """)

        @Argument(help: "The id of the service, as the list shows it.")
        var id: String

        @Option(help: "The initials of who looked.")
        var by: String

        @Option(help: "The day they looked, such as 2026-11-23.")
        var on: String

        @Option(help: "The day to look again; without it, a year later.")
        var checkBy: String?

        @Option(parsing: .upToNextOption, help: "Only these facts, such as phone hours. Without it: all of them.")
        var field: [String] = []

        func perform() throws {
            let directory = try Shelf.services()
            guard let service = directory[id] else {
                throw Faults(directory.diagnostics(for: [Identifier(id)], in: "services"))
            }
            let day = try PastDay.read(on, option: "--on")
            let again = try checkBy.map { try PastDay.any($0, option: "--check-by") } ?? day.aYearLater
            let known = Set(service.facts.map(\.label))
            let unknown = field.filter { !known.contains($0) }
            guard unknown.isEmpty else {
                throw Faults(
                    unknown.map { name in
                        Diagnostic(
                            "unknown-field", file: "--field", "\(id) has no fact called \"\(name)\"",
                            help: ["its facts are: \(known.sorted().joined(separator: ", "))"])
                    })
            }
            let confirmed = service.confirming(field.isEmpty ? nil : Set(field), by: by, on: day, checkBy: again)
            var text = ""
            ServicesFileWriter().write([confirmed], to: &text)
            try FileManager.default.createDirectory(atPath: "services", withIntermediateDirectories: true)
            try WholeFile.write(text, to: "services/\(id).yml")
            try Console.print(
                "\(service.name.value.harmless()) is confirmed by \(by.harmless()) on \(day.iso), in services/\(id).yml.\n"
            )
        }
    }
}
