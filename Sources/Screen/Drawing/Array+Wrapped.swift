extension [StyledLine] {
    /// A text in lines that all run in the same direction, also one that has only a foreign word.
    ///
    /// - Parameter press: the key that a press on any of the lines stands for.
    package init(wrapping text: String, _ style: Style = .plain, to width: Int, press: Key? = nil) {
        let direction = RunDirection(ofWhole: text)
        self = text.wrapped(to: width).map { StyledLine($0, style, direction: direction, press: press) }
    }
}
