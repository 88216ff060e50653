import Questionnaire

/// What holds for every survey file, whatever its bytes are.
enum SurveyPromises {
    private static let names = KnownNames(services: ["childline", "shout"], codebooks: ["changes", "barriers"])

    static func keep(for bytes: [UInt8]) throws(BrokenPromise) {
        let source: SourceFile
        do {
            source = try SourceFile(name: "fuzzed.survey", bytes: bytes)
        } catch {
            return try DiagnosticPromises.keep(for: error.diagnostics, of: bytes, nil)
        }
        let (survey, diagnostics) = SurveyCheck.check(source, knowing: names)
        try DiagnosticPromises.keep(for: diagnostics, of: bytes, source)
        var tree = ""
        TreeDump().write(survey, to: &tree)
        try LayoutPromises.keep(for: source)
        guard !diagnostics.hasErrors else { return }
        try show(CheckedSurvey(survey))
        try expect(parse(survey.text) == survey, "another survey when it is written and read:\n\(survey.text)")
    }

    /// Whatever `show` can make of a survey without errors.
    private static func show(_ survey: CheckedSurvey) throws(BrokenPromise) {
        var text = ""
        QuestionList(survey).write(width: 80, to: &text)
        RoutingWords(survey).write(width: 40, to: &text)
        PathSummary(survey).write(width: 80, to: &text)
        FlowChart(survey).write(to: &text)
        try expect(text.harmless(keepingLines: true) == text, "shown with what acts on a terminal: \(text)")
        do {
            _ = try SurveyJSON(survey).text()
        } catch {
            throw BrokenPromise(description: "not to be written as JSON: \(error)")
        }
    }

    /// The survey that a text means; nil where anything is wrong with its form.
    static func parse(_ text: String) -> Survey? {
        let (survey, diagnostics) = SurveyParser.parse(SourceFile(name: "written.survey", text: text))
        return diagnostics.isEmpty ? survey : nil
    }
}
