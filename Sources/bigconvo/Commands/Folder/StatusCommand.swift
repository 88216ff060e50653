import ArgumentParser
import Consultation
import Publishing
import Questionnaire
import ShippedResources

struct StatusCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say what of the consultation in this folder is done, and what is next.",
        discussion: """
            It reads the files of the folder, changes nothing, and says how many answered only as exactly as may be \
            published.

            Example:

              bigconvo status
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    @Option(help: "text, or json for programs.")
    var format = Format.text

    @Flag(help: "Print the JSON Schema of --format json, and look at nothing.")
    var jsonSchema = false

    func perform() throws {
        guard !jsonSchema else { return try Console.print(ShippedResources.statusSchema) }
        let status = ConsultationStatus(of: try FolderReading(on: Shelf.today).facts())
        var text = ""
        switch format {
        case .text: StatusFormat.text(columns: Console.width).write(status, to: &text)
        case .json: StatusFormat.json.write(status, to: &text)
        }
        try Console.print(text)
    }
}
