import Questionnaire

/// A codebook, with the places of its terms in the file.
struct SourcedCodebook {
    let codebook: Codebook
    /// By theme: of each term.
    let terms: [[SourceRange?]]
    /// By theme: of each phrase that it excludes.
    let exclusions: [[SourceRange?]]

    /// Reads it as ``Codebook/init(reading:log:)`` does.
    init(reading file: SourceFile, log: FaultLog? = nil) throws(Faults) {
        let log = log ?? FaultLog(file: file.name)
        let fields = YAMLFields(
            of: try YAMLValue(parsing: file), as: "a codebook",
            knowing: ["codebook", "title", "language", "also-called", "scope", "case-sensitive", "themes"], log: log)
        let id = fields.required("codebook")
        let title = fields.required("title")
        let themes = fields.list("themes").map { ThemeDraft($0, log: log) }
        if themes.isEmpty {
            log.report(
                "no-themes", at: fields.range, "this codebook has no themes",
                help: ["add \"themes:\" and a list of themes, each with \"id:\", \"title:\" and \"terms:\""])
        }
        let scope = NestedScope(reading: fields.text("scope"), log: log)
        let isCaseSensitive = fields.yesOrNo("case-sensitive", log: log) ?? false
        ThemeDraft.check(themes, isCaseSensitive: isCaseSensitive, log: log)
        try log.throwIfBroken()
        codebook = Codebook(
            id: id?.source ?? "", title: title?.source ?? "", language: fields.text("language")?.source ?? "en",
            otherNames: fields.texts("also-called").map(\.source), themes: themes.map(\.theme), scope: scope,
            isCaseSensitive: isCaseSensitive)
        terms = themes.map { $0.terms.map(\.range) }
        exclusions = themes.map { $0.exclusions.map(\.range) }
    }
}
