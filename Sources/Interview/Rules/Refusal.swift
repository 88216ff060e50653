/// Why an answer cannot stand. It says which rule was broken and never what the answer was.
package enum Refusal: Error, Hashable, Sendable {
    /// The question has to be answered or declined.
    case required
    /// Nothing was answered; to leave a question blank is to skip it.
    case empty
    /// The answer is not of the question's kind.
    case wrongKind
    /// A code that is not one of the choices, or of the rows of a grid.
    case unknownChoice
    case tooFew(least: Int)
    case tooMany(most: Int)
    /// A choice that stands alone was chosen together with others.
    case notAlone
    /// One thing was given two places in a ranking.
    case rankedTwice
    case rowsMissing(count: Int)
    case outOfRange(from: Double?, to: Double?)
    case tooShort(least: Int)
    case tooLong(most: Int)
    /// Something was written on a line that no chosen choice opens.
    case strayWriteIn
    /// There is no question here to answer.
    case notHere
}
