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
                Look first: "bigconvo services show ID" says where. It is written into the file of this folder that \
                holds the service, and nothing else there changes; where none does, the entry is copied to \
                services/ID.yml, where it wins over what ships. If something there is wrong, correct it in that file.

                Example:

                  bigconvo services confirm childline --by AB --on 2026-11-23
                  bigconvo services confirm childline --by AB --on 2026-11-23 \\
                      --field phone hours
                """)

        @Argument(help: "The id of the service, as the list shows it.")
        var id: String

        @Option(help: "The initials of who looked.")
        var by: String

        @Option(help: "The day they looked, such as 2026-11-23.")
        var on: String

        @Option(help: "The day to look again; without it, a year later.")
        var checkBy: String?

        @Option(
            parsing: .upToNextOption,
            help: "Only these facts, such as phone hours, or \"0800 1111\". Without it: all of them.")
        var field: [String] = []

        func perform() throws {
            let directory = try Shelf.services()
            guard let service = directory[id] else {
                throw Faults(directory.diagnostics(for: [Identifier(id)], in: "services"))
            }
            let confirmation = try confirmation()
            let unknown = confirmation.unknownFacts(of: service)
            guard unknown.isEmpty else { throw Faults(unknown) }
            let (file, source) = try place(of: service)
            let text = try ServicesFileEditor(source, service: id).text(with: confirmation)
            // A byte-order mark that some editors need stays.
            let mark: [UInt8] = Array([0xEF, 0xBB, 0xBF].prefix(source.offset(of: source.text.startIndex)))
            try FileManager.default.createDirectory(
                at: URL(fileURLWithPath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
            try WholeFile.write(mark + Array(text.utf8), to: file)
            let facts = field.isEmpty ? "" : " (\(field.joined(separator: ", ")))"
            try Console.print(
                "\((service.name.value + facts).harmless()) is confirmed by \(by.harmless()) on \(confirmation.on.iso), in \(file.harmless()).\n"
            )
        }

        private func confirmation() throws(Faults) -> FactConfirmation {
            let day = try PastDay.read(on, option: "--on")
            var again = day.aYearLater
            if let checkBy { again = try PastDay.any(checkBy, option: "--check-by") }
            var faults: [Diagnostic] = []
            if again < day {
                faults.append(
                    Diagnostic(
                        "bad-day", file: "--check-by", "\(again.iso) is before the day they looked, \(day.iso)",
                        help: ["leave it out, and it is a year later"]))
            }
            if by.allSatisfy(\.isWhitespace) || by.count > 40 || by.harmless() != by {
                faults.append(
                    Diagnostic(
                        "bad-initials", file: "--by", "these are no initials",
                        help: ["write the initials of the person who looked, such as AB"]))
            }
            if !faults.isEmpty { throw Faults(faults) }
            return FactConfirmation(by: by, on: day, checkBy: again, facts: field.isEmpty ? nil : Set(field))
        }

        /// The file to write, and what is changed in it: the folder's own file, or a copy of what ships.
        private func place(of service: Service) throws -> (file: String, source: SourceFile) {
            if Shelf.ownServiceFiles.contains(service.file) { return (service.file, try Shelf.source(service.file)) }
            let file = "services/\(id).yml"
            guard !Shelf.isThere(file) else {
                throw Faults(
                    Diagnostic(
                        "file-exists", file: file, "this file is there already, and does not hold \"\(id)\"",
                        help: ["give it another name, then try again"]))
            }
            let shipped = try Shelf.shippedServices(called: service.file)
            let comment = "Copied from what ships with bigconvo. This file wins over it."
            return (file, try ServicesFileEditor(shipped, service: id).entry(under: comment))
        }
    }
}
