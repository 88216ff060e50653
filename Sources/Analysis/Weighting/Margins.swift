import Questionnaire

/// What is known of everybody, such as from a census: how many there are of each choice of some questions.
///
///     source: Census 2021, table TS007
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
    }

    package let file: String
    /// Where the numbers are from, in words.
    package let source: String?
    package let margins: [Margin]

    /// How many ways there may be to be placed in all margins together: each is counted on its own.
    package static let mostStrata = 2_000
}
