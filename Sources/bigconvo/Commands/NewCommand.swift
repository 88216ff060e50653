import ArgumentParser
import Foundation
import Publishing
import Questionnaire
import Responses
import ShippedResources
import Signposting

struct NewCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a folder for a new consultation.",
        discussion: """
            The folder holds a survey, a codebook, a first poster and a page that says what to do next.

            Example:

              bigconvo new my-consultation
            """)

    @Argument(help: "The folder to make.")
    var folder: String

    @Option(help: "The survey to start from: a file, or the name of one that ships.")
    var from = "mental-health"

    func perform() throws {
        let survey = try Shelf.survey(from)
        guard !Shelf.isThere(folder) else { throw FileTrouble(.write, folder, .alreadyThere) }
        for name in ["", "/responses", "/posters"] { try makeFolder(folder + name) }
        try WholeFile.write(survey.source.text, to: "\(folder)/\(Shelf.surveyFile)")
        for file in Shelf.translationFiles(of: survey.source.name) {
            let own = TranslationFile(of: "\(folder)/\(Shelf.surveyFile)", in: file.language)
            if let source = try Shelf.source(of: file) { try WholeFile.write(source.text, to: own.path) }
        }
        // A codebook that no question uses is nothing to begin with.
        let usesThemes = survey.survey.questions.contains { $0.codebook != nil }
        if usesThemes, let codebook = ShippedResources.codebooks["mental-health.yml"] {
            try WholeFile.write(codebook, to: "\(folder)/\(Shelf.codebookFile)")
        }
        let poster = try Poster(
            PosterRequest(publisher: "The Youth Commission"), from: try Shelf.posterBank(), with: try Shelf.services(),
            on: Shelf.today)
        var text = ""
        PosterFormat.markdown.write(poster, to: &text)
        try WholeFile.write(text, to: "\(folder)/posters/general.md")
        let readme = ConsultationReadme(title: survey.survey.survey.title.source)
        try WholeFile.write(readme.text, to: "\(folder)/README.md")
        let codebook = "\n  \(Shelf.codebookFile)      the themes that are looked for in what people write"
        try Console.print(
            """
            Made \(folder.harmless()):
              \(Shelf.surveyFile)     the questions; change the words, then run: bigconvo check\(usesThemes ? codebook : "")
              posters/          a first poster, a draft until its contacts are confirmed
              responses/        where the answers go
              README.md         what to do next
            Next: cd \(folder.harmless()) and read README.md.

            """)
    }

    private func makeFolder(_ path: String) throws(FileTrouble) {
        if unsafe mkdir(path, 0o777) != 0 { throw FileTrouble(.write, path, errno: errno) }
    }
}
