/// What people read is short, asks one thing at a time, and needs no dictionary.
enum WordingRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        let isInEnglish = inspection.survey.isInEnglish
        for written in WrittenTexts(of: inspection.survey).all {
            LongSentence.check(written.text, inspection.log)
            if written.isAnswered { DoubleQuestion.check(written.text, inspection.log) }
            guard isInEnglish else { continue }
            let words = FoldedWord.all(in: written.text.source)
            Jargon.check(words, of: written.text, inspection.log)
            if written.isAnswered { DoubleNegative.check(words, of: written.text, inspection.log) }
        }
    }
}
