/// Where a respondent is.
package enum Place: Hashable, Sendable {
    case welcome
    case consent
    /// A question or a note, by its id.
    case question(String)
    /// Everything was asked; the answers can be looked over, changed and sent.
    case review
    /// A choice led out of the survey, to the ending of this id. Nothing is sent from here.
    case ending(String)
    case submitted
    /// The respondent left. Nothing of the answers is kept.
    case left
}
