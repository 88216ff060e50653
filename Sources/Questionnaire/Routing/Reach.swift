/// Who comes to a part of a survey.
package enum Reach: Hashable, Sendable {
    /// Everybody who was not led to an ending before.
    case always
    /// Some, by these answers at the least.
    case sometimes(Witness)
    /// Nobody, whatever is answered.
    case never
    /// There are too many combinations of answers to try them all, so nothing is said.
    case undecided
}
