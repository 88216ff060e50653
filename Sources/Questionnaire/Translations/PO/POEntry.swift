/// One text of a translation file: what it is called, how it reads in the source, and its translation.
package struct POEntry: Hashable, Sendable {
    /// A place in a source file that the text comes from.
    package struct Reference: Hashable, Sendable {
        package var file: String
        /// Counted from 1; nil when only the file is known.
        package var line: Int?

        package init(file: String, line: Int?) {
            self.file = file
            self.line = line
        }
    }

    /// The path of the text, `msgctxt`, such as `age/11-13`.
    package var context: String?
    /// `msgid`: the text to translate.
    package var source: String
    /// `msgid_plural`: the text for other counts than 1, where there is one.
    package var plural: String?
    /// `msgstr`, or `msgstr[0]` and on: one form for each group of counts of the language.
    package var translations: [String]
    /// The translation was of another source text, and a person has to look at it.
    package var isFuzzy = false
    /// The text is no longer in the source; the translation is kept in case it comes back.
    package var isObsolete = false
    /// What translators wrote.
    package var comments = ""
    /// What the program says to translators.
    package var extracted = ""
    package var references: [Reference] = []
    /// What the source was when the translation was made.
    package var previousSource: String?
    package var previousPlural: String?
    package var previousContext: String?

    package init(context: String?, source: String, plural: String? = nil, translations: [String] = [""]) {
        self.context = context
        self.source = source
        self.plural = plural
        self.translations = translations
    }

    /// Whether no form is left to translate.
    package var isTranslated: Bool { !translations.isEmpty && translations.allSatisfy(\.showsSomething) }
}

extension String {
    /// Whether anything of it can be seen; blanks and invisible characters alone cannot.
    fileprivate var showsSomething: Bool {
        unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
    }
}
