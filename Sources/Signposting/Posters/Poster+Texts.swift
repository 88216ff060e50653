import Questionnaire

extension Poster {
    /// The texts of one poster, in its language: the headline and the opening that were chosen, and no others.
    struct Texts {
        let copy: PosterCopy
        let words: PosterWords
        let shared: SharedCopy
        let subject: ApprovalSubject
        let untranslated: UntranslatedTexts

        /// - Throws: ``Faults`` where most of them are not translated: half a poster in another language helps nobody.
        init(_ request: PosterRequest, _ copy: PosterCopy, _ words: PosterWords, _ shared: SharedCopy) throws(Faults) {
            let language = request.language
            let place = Self.place(request.headline, among: words.headlines.count)
            var chosen = words
            chosen.headlines = [words.headlines[place]]
            chosen.openings = [words.openings[Self.place(request.headline, among: words.openings.count)]]
            var translator = PosterTranslator(language)
            var translated = copy
            translated.title = translator.title(of: copy)
            if request.evidence != nil { translated.evidence = translator.evidence(of: copy) }
            self.copy = translated
            self.words = translator.words(chosen, of: copy)
            self.shared = translator.shared(shared)
            subject = ApprovalSubject(
                poster: copy.id.name, audience: request.audience, area: request.area, ages: request.ages,
                wish: request.wish, headline: place + 1, language: language.code == "en" ? nil : language.code)
            untranslated = UntranslatedTexts(translator.missing + Self.phrases(missingIn: language, request))
            let missing = translator.missing.count
            guard missing * 2 > translator.count, let first = translator.missing.first else { return }
            throw Faults(
                Diagnostic(
                    "poster-not-translated", file: "posters.\(language.code).po",
                    "\(missing) of the \(translator.count) texts of this poster are not translated, such as \"\(first)\"",
                    help: ["\"bigconvo translate posters \(language.code)\" puts what is missing into the file"]))
        }

        /// What every poster says beside the words of its theme, where it would be said in English.
        private static func phrases(missingIn language: PosterLanguage, _ request: PosterRequest) -> [String] {
            let share = request.evidence.flatMap { SharePhrase.words(for: $0) }
            let own = PosterPhrase.allCases.filter(language.lacks).map(\.rawValue)
            guard let share, language.lacks(share) else { return own }
            return own + [share.rawValue]
        }

        /// Past the last they start again.
        private static func place(_ wanted: Int, among count: Int) -> Int { ((wanted % count) + count) % count }
    }
}
