/// What people read is short, asks one thing at a time, and needs no dictionary.
enum WordingRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        for text in WrittenTexts(of: inspection.survey).all {
            for finding in LongSentence.findings(in: text) + Jargon.findings(in: text) {
                report(finding, text, inspection)
            }
            guard text.isAnswered else { continue }
            for finding in DoubleQuestion.findings(in: text) + DoubleNegative.findings(in: text) {
                report(finding, text, inspection)
            }
        }
    }

    private static func report(_ finding: WordingFinding, _ text: WrittenTexts.Written, _ inspection: Inspection) {
        inspection.log.report(finding.id, .warning, at: text.text.range, finding.message, help: [finding.help])
    }
}

/// Something in a text that could be said better.
struct WordingFinding: Hashable {
    var id: String
    var message: String
    var help: String
}
