/// A text that people see and that can be said in another language.
package struct TranslatableText: Hashable, Sendable {
    /// What the text is called, `msgctxt`: its path in a survey, such as `age/11-13`, or a phrase's name.
    package var context: String
    /// The text in the language that it was written in; an empty line parts paragraphs.
    package var source: String
    /// The text for other counts than 1, where a count is put in.
    package var plural: String?
    /// What a translator should know, a line each.
    package var notes: [String]
    /// The line of the source file that it starts on, counted from 1.
    package var line: Int?

    package init(context: String, source: String, plural: String? = nil, notes: [String] = [], line: Int? = nil) {
        self.context = context
        self.source = source
        self.plural = plural
        self.notes = notes
        self.line = line
    }

    /// What is put into the text, such as `turn-to` for `{turn-to}`.
    package var placeholders: Set<String> { Set(Text(plural ?? source).placeholders) }
}
