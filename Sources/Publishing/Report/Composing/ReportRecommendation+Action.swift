import Consultation
import Questionnaire
import Signposting

extension ReportRecommendation {
    /// What is not known is said, so that somebody answers it.
    init(_ action: Action) {
        words = action.recommendation.source.harmless()
        func detail(_ label: String, _ words: String?) -> Detail? {
            words.map { Detail(label: label, words: $0.harmless()) }
        }
        details = [
            detail("Because young people said", action.finding.source),
            detail("Who leads", action.lead?.source ?? "Nobody has said yet"),
            detail("By when", action.due?.description ?? "Nobody has said yet"),
            detail("How we will know", action.howWeWillKnow?.source),
            detail("How far it is", action.status.rawValue.sentence),
            detail("Why", action.reason?.source),
            detail("What changed", action.whatChanged?.source),
            detail("Where it can be seen", action.evidence?.source),
        ].compactMap(\.self)
    }
}
