import Interview
import Questionnaire
import Signposting

/// The offer of help that follows a question: one kind sentence at the next place, the same for the screens
/// and for the plain mode.
///
/// Everybody who comes from a question that names `support` gets it, whether they answered or not, so that
/// nobody who looks on can tell anything from it. So does who wrote one of the ``RiskWords``. It never says
/// why it stands there, asks for no key, and is gone at the place after.
struct HelpOffer: Hashable, Sendable {
    /// The services that the question names: who asks for help now sees them first.
    let services: [String]

    /// - Parameter given: what was answered just now; nil when the question was skipped.
    /// - Returns: Nil where there is nothing to offer.
    init?(after question: Question, _ given: GivenAnswer?, looking words: RiskWords) {
        guard question.kind.isAsked else { return nil }
        guard !question.support.isEmpty || given?.writtenTexts.contains(where: words.stand) == true else {
            return nil
        }
        services = question.support.map(\.name)
    }

    /// Whether the sentence is said at a place.
    ///
    /// A question that names `support` has a sentence of its own, which stands for everybody; and after the
    /// end, help itself is on the screen.
    func isSaid(in interview: Interview) -> Bool {
        switch interview.place {
        case .question: interview.question?.support.isEmpty == true
        case .review: true
        case .welcome, .consent, .ending, .submitted, .left: false
        }
    }
}

extension GivenAnswer {
    /// Everything in the answer that was typed as words.
    fileprivate var writtenTexts: [String] {
        guard case .answered(let answer, let writeIns) = self else { return [] }
        let words = Array(writeIns.values)
        return if case .text(let text) = answer { words + [text] } else { words }
    }
}

extension [HelpEntry] {
    /// The entries for somebody who asks for help at a place: first those that fit the question before them
    /// or the one they have just left.
    func inOrder(for interview: Interview, _ offer: HelpOffer?) -> [HelpEntry] {
        let named = interview.question?.support.map(\.name) ?? []
        return startingWith(named + (offer?.services ?? []).filter { !named.contains($0) })
    }
}
