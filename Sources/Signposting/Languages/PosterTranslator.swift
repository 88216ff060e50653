import Questionnaire

/// Puts the words of one poster into a language, and gathers what stays in English.
struct PosterTranslator {
    let language: PosterLanguage
    private(set) var missing: [String] = []
    /// How many texts there were to translate.
    private(set) var count = 0

    init(_ language: PosterLanguage) { self.language = language }

    mutating func title(of copy: PosterCopy) -> Text { text(copy.title, copy.context) }

    mutating func evidence(of copy: PosterCopy) -> Text { text(copy.evidence, copy.context) }

    mutating func words(_ words: PosterWords, of copy: PosterCopy) -> PosterWords {
        PosterWords(
            headlines: texts(words.headlines, copy.context), openings: texts(words.openings, copy.context),
            steps: texts(words.steps, copy.context), services: words.services)
    }

    mutating func shared(_ shared: SharedCopy) -> SharedCopy {
        var result = shared
        let context = SharedCopy.context
        result.headings = SharedCopy.Headings(
            evidence: text(shared.headings.evidence, context), steps: text(shared.headings.steps, context),
            camhs: text(shared.headings.camhs, context), others: text(shared.headings.others, context))
        result.emergency = card(shared.emergency)
        result.urgent = card(shared.urgent)
        result.camhs.opening = text(shared.camhs.opening, context)
        result.camhs.ask = text(shared.camhs.ask, context)
        result.camhs.unknown = text(shared.camhs.unknown, context)
        result.camhs.anywhere = text(shared.camhs.anywhere, context)
        result.camhs.waiting = text(shared.camhs.waiting, context)
        result.camhs.notKnown = text(shared.camhs.notKnown, context)
        for (step, question) in shared.camhs.questions { result.camhs.questions[step] = text(question, context) }
        result.others.opening = text(shared.others.opening, context)
        return result
    }

    private mutating func card(_ card: CareCardCopy) -> CareCardCopy {
        var result = card
        result.heading = text(card.heading, SharedCopy.context)
        result.conditions = texts(card.conditions, SharedCopy.context)
        return result
    }

    private mutating func texts(_ texts: [Text], _ context: String) -> [Text] {
        var result: [Text] = []
        for one in texts { result.append(text(one, context)) }
        return result
    }

    private mutating func text(_ text: Text, _ context: String) -> Text {
        count += 1
        if let translated = language(text, of: context) { return translated }
        missing.append(text.source)
        return text
    }
}
