/// Gives the file of a survey the canonical layout.
///
/// What the file means stays the same, and so does every comment: one on a line of its own stays before
/// what it stands above, one at the end of a line stays there.
package enum SurveyFormatter {
    /// The faults that a new layout takes away. What was meant is clear in spite of them.
    private static let mendable: Set = ["curly-quotes", "indentation", "tab"]

    /// The text of the file in the canonical layout, which formatting leaves as it is.
    ///
    /// - Throws: ``Faults`` with every fault of the file's form, where it is not clear what was meant.
    ///   What the file means is not looked at.
    package static func format(_ file: SourceFile) throws(Faults) -> String {
        let (survey, diagnostics) = SurveyParser.parse(file)
        let faults = diagnostics.filter { $0.severity == .error }
        guard faults.allSatisfy({ mendable.contains($0.id) }), faults.isEmpty || Indentation.isClear(in: file) else {
            throw Faults(diagnostics)
        }
        let outline = survey.outline
        return OutlinePrinter.text(of: outline, with: CommentReader.comments(in: file, of: outline))
    }
}
