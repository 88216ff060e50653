import Questionnaire
import Testing

/// An example of a page on a fault, read as the file that it is a piece of.
struct PageExample: Equatable {
    /// What stands behind the fence: what kind of file this is.
    let language: String
    let text: String

    init(under heading: String, in page: String) throws {
        let section =
            try #require(page.split(separator: "## \(heading)\n").dropFirst().first, "\(heading) is missing")
            .split(separator: "\n## ").first ?? ""
        let fences = section.matches(of: /```([a-z]+)\n((?s).*?)\n```/)
        try #require(fences.count == 1, "\(heading) has one example")
        language = String(fences[0].1)
        text = String(fences[0].2)
    }

    /// How an example in each language is checked.
    private static let checks: [String: @Sendable (_ text: String, _ page: String) throws -> [Diagnostic]] = [
        "survey": { text, page in
            var names = KnownNames(
                services: ["emergency", "nhs-111", "childline", "shout", "samaritans"],
                codebooks: ["barriers", "changes", "our-town"])
            // Only these faults are about what lies beside a survey.
            if page == "unused-codebook" { names.ownCodebooks = [["our-town"]] }
            if page == "no-translation" { names.translations = ["pl"] }
            return SurveyCheck.check(SourceFile(name: page, text: completed(text)), knowing: names).diagnostics
        },
        "yaml": { text, page in
            try faults { try readCodebook(SourceFile(name: page, text: text)) }
        },
        "po": { text, page in
            TranslationCheck.check(SourceFile(name: page, text: translation(text)), of: texts, in: "pl")
        },
        "bytes": { text, page in
            let bytes = try text.split(separator: " ").map { try #require(UInt8($0, radix: 16)) }
            return try faults { _ = try SourceFile(name: page, bytes: bytes) }
        },
    ]

    /// Whether it is a file. One in the language "text" is what somebody types and sees, for a fault that no file
    /// can bring about.
    var isFile: Bool { language != "text" }

    func faults(onPage page: String) throws -> [Diagnostic] {
        let check = try #require(Self.checks[language], "nobody knows how to check this language")
        return try check(text, page)
    }

    /// A whole survey round an example. One that starts with `survey` or `welcome` is whole; lines that are
    /// indented are questions of a section; all else are parts of a survey that has questions already.
    private static func completed(_ example: String) -> String {
        if example.hasPrefix("survey") || example.hasPrefix("welcome") { return example }
        let isIndented = example.first?.isWhitespace == true
        return isIndented ? survey(example) : survey("  yes-no bikes \"Do you have a bike?\"", after: example)
    }

    /// The one text that every example of a translation translates.
    private static let texts = TranslatableTexts(
        project: "page",
        all: [TranslatableText(context: "again", source: "You chose {turn-to}. Would you turn to them again?")])

    /// A whole translation file round an example, which is whole where it has a header.
    private static func translation(_ example: String) -> String {
        let header = """
            msgid ""
            msgstr ""
            "Language: pl\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"


            """
        return (example.hasPrefix("msgid \"\"") ? "" : header) + example + "\n"
    }

    private static func faults(_ work: () throws -> Void) throws -> [Diagnostic] {
        do {
            try work()
            return []
        } catch let faults as Faults {
            return faults.diagnostics
        }
    }

    /// Reads the first fields of a codebook, with the reader that all YAML files are read with.
    private static func readCodebook(_ file: SourceFile) throws {
        let log = FaultLog(file: file.name)
        let fields = YAMLFields(
            of: try YAMLValue(parsing: file), as: "a codebook", knowing: ["codebook", "title", "themes"], log: log)
        _ = fields.required("codebook")
        _ = fields.text("title")
        _ = fields.list("themes")
        try log.throwIfBroken()
    }
}
