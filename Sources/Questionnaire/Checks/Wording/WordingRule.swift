/// What people read is short, asks one thing at a time, and needs no dictionary.
enum WordingRule: SurveyRule {
    private static let starts = Jargon.starts.union(DoubleNegative.starts)

    static func check(_ inspection: Inspection) {
        let isInEnglish = inspection.survey.isInEnglish
        for written in WrittenTexts(of: inspection.survey).all {
            let glance = Glance(at: written.text.source, lookingFor: starts)
            LongSentence.check(written.text, glance, inspection.log)
            if written.isAnswered { DoubleQuestion.check(written.text, glance, inspection.log) }
            guard isInEnglish, glance.mayHoldWord else { continue }
            let words = FoldedWord.all(in: written.text.source)
            Jargon.check(words, of: written.text, inspection.log)
            if written.isAnswered { DoubleNegative.check(words, of: written.text, inspection.log) }
        }
    }
}
