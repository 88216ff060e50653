import Questionnaire

extension Poster {
    /// The texts of one poster, in its language: the headline and the opening that were chosen, and no others.
    struct Texts {
        let copy: PosterCopy
        let words: PosterWords
        let shared: SharedCopy
        let subject: ApprovalSubject

        /// - Throws: ``Faults`` where any of them is not translated: half a poster in another language helps nobody.
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
            guard let first = translator.missing.first else { return }
            let count = translator.missing.count
            throw Faults(
                Diagnostic(
                    "poster-not-translated", file: "posters.\(language.code).po",
                    "\(count) \(count == 1 ? "text" : "texts") of this poster are not translated, such as \"\(first)\"",
                    help: ["\"bigconvo translate posters \(language.code)\" puts what is missing into the file"]))
        }

        /// Past the last they start again.
        private static func place(_ wanted: Int, among count: Int) -> Int { ((wanted % count) + count) % count }
    }
}
