package import Questionnaire

extension Codebook {
    /// Reads a codebook file; what its fields mean is said at the top of the codebook that ships.
    ///
    /// The log gathers the warnings too, for a caller who wants to show them.
    ///
    /// - Throws: ``Faults`` with every fault of the file.
    package init(reading file: SourceFile, log: FaultLog? = nil) throws(Faults) {
        let log = log ?? FaultLog(file: file.name)
        let fields = YAMLFields(
            of: try YAMLValue(parsing: file), as: "a codebook",
            knowing: ["codebook", "title", "language", "also-called", "themes"], log: log)
        let id = fields.required("codebook")
        let title = fields.required("title")
        let themes = fields.list("themes").map { ThemeDraft($0, log: log) }
        if themes.isEmpty {
            log.report(
                "no-themes", at: fields.range, "this codebook has no themes",
                help: ["add \"themes:\" and a list of themes, each with \"id:\", \"title:\" and \"terms:\""])
        }
        ThemeDraft.check(themes, log: log)
        try log.throwIfBroken()
        self.init(
            id: id?.source ?? "", title: title?.source ?? "", language: fields.text("language")?.source ?? "en",
            otherNames: fields.texts("also-called").map(\.source), themes: themes.map(\.theme))
    }
}
