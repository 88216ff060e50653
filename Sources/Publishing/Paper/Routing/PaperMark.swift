package import Questionnaire

/// Something that stands on a filled-in form, or does not: a person with a pen can look it up.
package struct PaperMark: Hashable, Sendable {
    /// A question, or a row of a grid.
    package typealias Place = Condition.Reference

    package enum Sign: Hashable, Sendable {
        /// At least one of these codes is ticked, or has a number in a ranking.
        case some([String])
        /// Every one of them is.
        case every([String])
        /// It is answered, and none of them is.
        case none([String])
        /// It is answered, and at least one of them is not.
        case notEvery([String])
        /// The number that is written there compares so.
        case number(Condition.Comparison, Double)
        case answered
        /// Left blank, declined or never asked.
        case unanswered
        case declined
        case notDeclined
    }

    /// Where to look.
    package let place: Place
    package let sign: Sign
}

extension PaperMark {
    /// Whether the place has to be answered for this to stand there.
    var needsAnswer: Bool {
        switch sign {
        case .some, .every, .none, .notEvery, .number, .answered: true
        case .unanswered, .declined, .notDeclined: false
        }
    }
}
