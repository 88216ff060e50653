import Questionnaire

extension String {
    /// The text in lines of at most `width` cells; line feeds in it are kept, and nothing overflows.
    ///
    /// - Parameters:
    ///   - first: what stands in front of the first line, such as the number of a choice.
    ///   - rest: what stands in front of every other line.
    package func wrapped(to width: Int, first: String = "", rest: String = "") -> [String] {
        TextWrapping.lines(
            of: self, width: width, first: first, rest: rest, keepingLines: true, keepingAddresses: false,
            measuring: ShapedWidth.of)
    }
}
