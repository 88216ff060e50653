/// Holds a translation file against the texts that it translates.
package struct TranslationCheck {
    /// The most texts without a translation that are named one by one.
    private static let mostTold = 10

    private let texts: TranslatableTexts
    private let source: SourceFile
    private let language: String
    private let log: FaultLog
    private let places: POPlaces

    /// - Parameters:
    ///   - source: the translation file.
    ///   - language: the code that the name of the file says.
    package static func check(_ source: SourceFile, of texts: TranslatableTexts, in language: String) -> [Diagnostic] {
        let file: POFile
        do { file = try POFile(parsing: source) } catch { return error.diagnostics }
        let check = TranslationCheck(
            texts: texts, source: source, language: language, log: FaultLog(file: source.name),
            places: POPlaces(in: source))
        check.checkHeader(of: file)
        let changed = check.checkChanged(in: file)
        check.checkTexts(of: file, besides: changed)
        check.checkLeftovers(of: file, besides: changed)
        return check.log.diagnostics.inReadingOrder
    }

    /// How the file is brought up to date.
    private var command: String {
        let name = source.name.hasSuffix(".\(language).po") ? source.name.dropLast(language.count + 4) : "SURVEY"
        return "write it again with: bigconvo translate \(name) \(language)"
    }

    private func checkHeader(of file: POFile) {
        if let said = file.header["Language"], said.lowercased() != language.lowercased() {
            log.report(
                "translation-language", at: places.header,
                "the header says that this is \"\(said.harmless())\", and the name of the file says \"\(language)\"",
                help: ["change one of the two"])
        }
        if let field = file.header["Plural-Forms"], PluralForms(field) == nil {
            log.report(
                "plural-forms", at: places.header, "the rule for plurals in the header cannot be understood",
                help: ["for this language write: Plural-Forms: \(PluralForms.of(language).text)"])
        }
    }

    /// What is called by its own words has another name since they changed.
    ///
    /// - Returns: the names of those texts, the older ones and those of today.
    private func checkChanged(in file: POFile) -> Set<String> {
        let names = Set(file.current.map { $0.context ?? "" })
        let known = Set(texts.all.map(\.context))
        let new = texts.all.filter { !names.contains($0.context) }
        let old = file.current.filter { !known.contains($0.context ?? "") && $0.isTranslated }
        var told: Set<String> = []
        for (text, entry) in ChangedTexts(of: new, among: old).entries.sorted(by: { $0.key < $1.key }) {
            let context = old[entry].context ?? ""
            log.report(
                "translation-outdated", .warning, at: places.entry(context),
                "\"\(old[entry].source.harmless())\" has changed since: it is \"\(new[text].source.harmless())\" now",
                help: [command])
            told.formUnion([context, new[text].context])
        }
        return told
    }

    private func checkTexts(of file: POFile, besides told: Set<String>) {
        let untranslated = file.current.filter { !$0.isTranslated }
        // A file that is only begun would have a finding for nearly every text.
        let tellsEach = untranslated.count <= Self.mostTold
        if !tellsEach {
            log.report(
                "translation-missing", .warning, at: untranslated[0].context.flatMap(places.entry),
                "\(untranslated.count) of the \(texts.all.count) texts are not translated yet, this is the first",
                help: ["until they are, people read them as they were written"])
        }
        let entries = Dictionary(file.current.map { ($0.context ?? "", $0) }) { first, _ in first }
        let missing = texts.all.filter { entries[$0.context] == nil && !told.contains($0.context) }
        if let first = missing.first {
            log.report(
                "translation-missing", .warning, at: nil,
                "\(missing.count) of the \(texts.all.count) texts \(missing.count == 1 ? "is" : "are") not in this file,"
                    + " the first is \"\(first.context)\": \"\(first.source.harmless())\"",
                help: [command])
        }
        let forms = (file.header["Plural-Forms"].flatMap(PluralForms.init) ?? PluralForms.of(language)).count
        for text in texts.all {
            guard let entry = entries[text.context] else { continue }
            if entry.isTranslated {
                check(entry, of: text, forms: forms)
            } else if tellsEach {
                log.report(
                    "translation-missing", .warning, at: places.entry(text.context),
                    "\"\(text.context)\" is not translated yet",
                    help: ["until it is, people read it as it was written"])
            }
        }
    }

    private func check(_ entry: POEntry, of text: TranslatableText, forms: Int) {
        let place = places.entry(text.context)
        if entry.plural != nil, entry.translations.count != forms {
            log.report(
                "plural-forms", at: place,
                "\"\(text.context)\" has \(entry.translations.count) forms, and the header says \(forms)",
                help: [command])
        }
        if entry.source != text.source || entry.plural != text.plural {
            log.report(
                "translation-outdated", .warning, at: place, "the text of \"\(text.context)\" has changed since",
                help: [command])
        } else if entry.isFuzzy {
            log.report(
                "translation-outdated", .warning, at: place,
                "the translation of \"\(text.context)\" is marked fuzzy: it is of an older text, or was guessed",
                help: ["look at it, and take the word \"fuzzy\" away; until then people read it as it was written"])
        } else {
            checkWords(of: entry, against: text, at: place)
        }
    }

    /// What is put in has to be the same, and nothing may act on a screen.
    private func checkWords(of entry: POEntry, against text: TranslatableText, at place: SourceRange?) {
        // A form for one count may say the count in words: "one", "none".
        let optional: Set<String> = text.plural == nil ? [] : ["count"]
        for (index, form) in entry.translations.enumerated() {
            let found = Set(Text(form).placeholders)
            let lost = text.placeholders.subtracting(found).subtracting(optional)
            let strange = found.subtracting(text.placeholders)
            let which = entry.plural == nil ? "the translation" : "form \(index) of the translation"
            if !lost.isEmpty || !strange.isEmpty {
                let parts = [("leaves out", lost), ("puts in", strange)].filter { !$0.1.isEmpty }
                    .map { verb, names in
                        "\(verb) \(names.sorted().map { "{\($0.harmless())}" }.joined(separator: ", "))"
                    }
                let kept = text.placeholders.sorted().map { "{\($0)}" }.joined(separator: ", ")
                log.report(
                    "translation-placeholders", at: place,
                    "\(which) of \"\(text.context)\" \(parts.joined(separator: " and "))",
                    help: [kept.isEmpty ? "the text puts nothing in" : "keep \(kept) as it is, in braces"])
            }
            if form.replacing("\n", with: "").unicodeScalars.contains(where: \.isHarmful) {
                log.report(
                    "control-character", at: place,
                    "\(which) of \"\(text.context)\" holds an invisible character that could act on a screen",
                    help: ["delete it and type the text again"])
            }
        }
    }

    private func checkLeftovers(of file: POFile, besides changed: Set<String>) {
        let known = Set(texts.all.map(\.context))
        var told = changed
        for entry in file.current where !known.contains(entry.context ?? "") {
            // Two entries may have one path and different texts.
            guard told.insert(entry.context ?? entry.source).inserted else { continue }
            let name = (entry.context ?? entry.source).harmless()
            log.report(
                "translation-leftover", .warning, at: places.entry(entry.context ?? ""),
                "there is no text called \"\(name)\" any more",
                help: [NearestName.of(name, in: known).map { "did you mean \"\($0)\"?" }, command].compactMap(\.self))
        }
    }
}
