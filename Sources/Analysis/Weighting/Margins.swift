import Questionnaire

/// What is known of everybody, such as from a census: how many there are of each choice of some questions.
///
///     source: Census 2021, table TS007
///     date: 21 March 2021
///     vulnerable:
///       in-care: care/yes       # which answer means a group that is told of first
///     weights: [age, gender]    # what to weight by; all of them where this is left out
///     margins:
///       age:
///         11-15: 41200          # numbers of people
///         16-25: 63900
///       gender:
///         girl: 49.2%           # or shares
///         boy: 48.9%
///         another: 1.9%
///         unsure: keep          # nobody knows how many; they keep their share of the sample
package struct Margins: Hashable, Sendable {
    package struct Margin: Hashable, Sendable {
        package let question: String
        /// By choice, in the order of the survey: numbers of people or shares, 0 or more and not all 0; nil
        /// for those who keep the share that they have, as those do who gave no answer.
        package let targets: [Double?]
        /// Where each choice stands in the file.
        let places: [SourceRange?]
        /// Whether several can be chosen: then each is a share of its own, in per cent.
        var isMany = false

        /// What share of people a choice is of, between 0 and 1; nil where nobody knows.
        func expected(_ place: Int) -> Double? {
            guard let target = targets[place] else { return nil }
            let sum = isMany ? 100 : targets.reduce(0) { $0 + ($1 ?? 0) }
            return sum > 0 ? target / sum : nil
        }
    }

    /// What the margins are for, which decides what questions they may be of.
    package enum Purpose: Sendable {
        /// Breakdowns with one choice as their answer.
        case weighting
        /// Every question with one choice or several; each is looked at on its own.
        case comparing
    }

    package let file: String
    /// Where the numbers are from, in words.
    package let source: String?
    /// When the numbers are of, in words.
    package var date: String?
    package let margins: [Margin]
    /// Groups that are told of first, and which answer means each.
    package var vulnerable: [VulnerableGroup] = []

    /// How many ways there may be to be placed in all margins together: each is counted on its own.
    package static let mostStrata = 2_000
}
