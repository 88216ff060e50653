import Questionnaire

/// What holds for every file that can be formatted: it means the same afterwards, and stays as it is.
enum LayoutPromises {
    static func keep(for source: SourceFile) throws(BrokenPromise) {
        guard let text = try? SurveyFormatter.format(source) else { return }
        let survey = SurveyParser.parse(source).survey
        try expect(SurveyPromises.parse(text) == survey, "another survey when it is formatted:\n\(text)")
        let again = try? SurveyFormatter.format(SourceFile(name: source.name, text: text))
        try expect(again == text, "formatted again it is another file:\n\(text)\nand then\n\(again ?? "none")")
    }
}
