import Publishing
import Questionnaire
import ShippedResources
import Signposting

/// What a new consultation folder holds.
struct NewFolder {
    struct File {
        let name: String
        let text: String
        /// What it is for; empty where that needs no telling.
        let words: String
    }

    static let folders = ["responses", "posters"]

    /// What is told last of a new folder.
    static let listed = [
        ("posters/", "a first poster, a draft until its contacts are confirmed"),
        ("responses/", "where the answers go"),
    ]

    let files: [File]

    init(_ survey: CheckedSurvey, from source: SourceFile) throws {
        var files = [
            File(
                name: Shelf.surveyFile, text: source.text,
                words: "the questions; change the words, then run: bigconvo check")
        ]
        for file in Shelf.translationFiles(of: source.name) {
            let own = TranslationFile(of: Shelf.surveyFile, in: file.language)
            if let text = try Shelf.source(of: file)?.text { files.append(File(name: own.path, text: text, words: "")) }
        }
        // A codebook that no question uses is nothing to begin with.
        let usesThemes = survey.questions.contains { $0.codebook != nil }
        if usesThemes, let codebook = ShippedResources.codebooks["mental-health.yml"] {
            files.append(
                File(
                    name: Shelf.codebookFile, text: String(decoding: codebook, as: UTF8.self),
                    words: "the themes that are looked for in what people write"))
        }
        for (name, words) in Self.toFillIn {
            guard let bytes = ShippedResources.consultation[name] else { continue }
            files.append(File(name: name, text: String(decoding: bytes, as: UTF8.self), words: words))
        }
        files.append(File(name: "posters/general.md", text: try Self.poster(), words: ""))
        files.append(File(name: ".gitignore", text: GitIgnoring.text, words: ""))
        let readme = ConsultationReadme(title: survey.survey.title.source, usesThemes: usesThemes)
        files.append(File(name: "README.md", text: readme.text, words: "what to do next; so does: bigconvo status"))
        self.files = files
    }

    private static let toFillIn = [
        (Shelf.checklistFile, "what people have to settle before they ask anybody"),
        (Shelf.actionsFile, "what you ask for, and what came of it"),
        (Shelf.reportFile, "the words of your report, with foreword.md, what-we-did.md and next-steps.md"),
        ("foreword.md", ""),
        ("what-we-did.md", ""), ("next-steps.md", ""),
    ]

    private static func poster() throws -> String {
        let poster = try Poster(
            PosterRequest(publisher: PosterRequest.commission), from: try Shelf.posterBank(),
            with: try Shelf.services(),
            on: Shelf.today)
        var text = ""
        PosterFormat.markdown.write(poster, to: &text)
        return text
    }
}
