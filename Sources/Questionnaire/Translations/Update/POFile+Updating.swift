extension POFile {
    /// The file brought up to date: an entry for each text, in their order, with every translation kept.
    ///
    /// - A translation of a text that has changed is marked fuzzy, and what the text was stands above it.
    /// - A text that has moved to another path takes its translation along, marked fuzzy. So does one that is called by
    ///   its own words, where it shares most of them with one that is gone.
    /// - A translation of a text that is gone stays at the end, marked obsolete, in case it comes back.
    package func updated(to texts: TranslatableTexts, language: String, on day: String) -> POFile {
        let forms = header["Plural-Forms"].flatMap(PluralForms.init) ?? PluralForms.of(language)
        var kept = KeptTranslations(of: entries)
        var file = self
        let known = texts.all.map { kept.take(for: $0) }
        let others = known.indices.filter { known[$0] == nil }
        let changed = kept.takeChanged(for: others.map { texts.all[$0] })
        let successors = Dictionary(uniqueKeysWithValues: changed.map { (others[$0.key], $0.value) })
        file.entries = texts.all.enumerated().map { place, text in
            var entry = known[place] ?? successors[place] ?? POEntry(context: text.context, source: text.source)
            entry.follow(text, forms: forms.count)
            entry.references = texts.file.map { [POEntry.Reference(file: $0, line: text.line)] } ?? []
            return entry
        }
        file.entries += kept.obsolete
        file.fillHeader(project: texts.project, language: language, forms: forms, on: day)
        return file
    }

    private mutating func fillHeader(project: String, language: String, forms: PluralForms, on day: String) {
        header["Project-Id-Version"] = project
        // What a translator's tool wrote stays; what msgfmt asks for is added.
        let defaults = [
            ("Report-Msgid-Bugs-To", ""), ("PO-Revision-Date", "\(day) 12:00+0000"),
            ("Last-Translator", "nobody yet"), ("Language-Team", language),
        ]
        for (name, value) in defaults where header[name] == nil { header[name] = value }
        header["Language"] = language
        header["MIME-Version"] = "1.0"
        header["Content-Type"] = "text/plain; charset=UTF-8"
        header["Content-Transfer-Encoding"] = "8bit"
        header["Plural-Forms"] = forms.text
    }
}

extension POEntry {
    /// Becomes the entry of a text, keeping its translation.
    fileprivate mutating func follow(_ text: TranslatableText, forms: Int) {
        let isSame = context == text.context && source == text.source && plural == text.plural
        let hasWords = translations.contains { !$0.isEmpty }
        if !isSame, hasWords {
            // What was translated is what was there before the first change that nobody has looked at.
            if !isFuzzy || previousSource == nil {
                previousSource = source
                previousPlural = plural
                previousContext = context == text.context ? nil : context
            }
            isFuzzy = true
        } else if !hasWords {
            isFuzzy = false
            (previousSource, previousPlural, previousContext) = (nil, nil, nil)
        }
        context = text.context
        source = text.source
        plural = text.plural
        isObsolete = false
        extracted = text.notes.map { $0 + "\n" }.joined()
        let count = text.plural == nil ? 1 : forms
        translations =
            Array(translations.prefix(count)) + Array(repeating: "", count: max(0, count - translations.count))
    }
}
