extension Survey {
    /// The survey in the survey language, in the canonical layout: what a file `NAME.survey` holds.
    public var text: String { OutlinePrinter.text(of: outline) }
}
