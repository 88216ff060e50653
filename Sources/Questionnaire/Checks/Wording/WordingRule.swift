/// What people read is short, asks one thing at a time, and needs no dictionary.
enum WordingRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        for written in WrittenTexts(of: inspection.survey).all {
            LongSentence.check(written.text, inspection.log)
            let words = FoldedWord.all(in: written.text.source)
            Jargon.check(words, of: written.text, inspection.log)
            guard written.isAnswered else { continue }
            DoubleQuestion.check(written.text, inspection.log)
            DoubleNegative.check(words, of: written.text, inspection.log)
        }
    }
}
