import ArgumentParser
import Foundation
import Questionnaire
import Responses

struct NewCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a folder for a new consultation.",
        discussion: """
            The folder holds a survey, a codebook, a checklist of what people have to settle first, files for what you ask \
            for and for the words of your report, a first poster, and a page that says what to do next. --add brings what \
            a folder lacks, and changes nothing that is there.

            Examples:

              bigconvo new my-consultation
              bigconvo new my-consultation --add
            """)

    @Argument(help: "The folder to make.")
    var folder: String

    @Option(help: "The survey to start from: a file, or the name of one that ships.")
    var from: String?

    @Flag(help: "Bring what an older folder lacks, and change nothing that is there.")
    var add = false

    func validate() throws {
        if add, from != nil { throw ValidationError("--add keeps the survey of the folder: leave --from out.") }
    }

    func perform() throws {
        if add { try complete() } else { try make() }
    }

    private func make() throws {
        let survey = try Shelf.survey(from ?? "mental-health")
        guard !Shelf.isThere(folder) else { throw FileTrouble(.write, folder, .alreadyThere) }
        for name in [""] + NewFolder.folders.map({ "/\($0)" }) { try makeFolder(folder + name) }
        let contents = try NewFolder(survey.survey, from: survey.source)
        for file in contents.files { try WholeFile.write(file.text, to: "\(folder)/\(file.name)") }
        let listed = contents.files.filter { !$0.words.isEmpty }.map { ($0.name, $0.words) } + NewFolder.listed
        let widest = listed.map(\.0.count).max() ?? 0
        let lines = listed.map { "  \($0.0.padding(toLength: widest, withPad: " ", startingAt: 0))  \($0.1)\n" }
        try Console.print(
            "Made \(folder.harmless()):\n\(lines.joined())Next: cd \(folder.harmless()) and read README.md.\n")
    }

    private func complete() throws {
        let own = "\(folder)/\(Shelf.surveyFile)"
        guard Shelf.isThere(own) else { throw FileTrouble(.read, own, .noSuchFile) }
        let survey = try Shelf.survey(own)
        for name in NewFolder.folders where !Shelf.isThere("\(folder)/\(name)") { try makeFolder("\(folder)/\(name)") }
        let lacking = try NewFolder(survey.survey, from: survey.source).files.filter {
            !Shelf.isThere("\(folder)/\($0.name)")
        }
        for file in lacking { try WholeFile.write(file.text, to: "\(folder)/\(file.name)") }
        try Console.print(
            lacking.isEmpty
                ? "\(folder.harmless()) lacks nothing.\n"
                : "Added to \(folder.harmless()): \(lacking.map(\.name).joined(separator: ", ")).\n")
    }

    private func makeFolder(_ path: String) throws(FileTrouble) {
        if unsafe mkdir(path, 0o777) != 0 { throw FileTrouble(.write, path, errno: errno) }
    }
}
