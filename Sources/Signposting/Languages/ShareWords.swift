import Questionnaire

/// The words for shares of people; which stands for which is in ``SharePhrase``.
package enum ShareWords: String, Phrase {
    case belowOneIn20 = "Fewer than 1 in 20"
    case belowOneIn10 = "Fewer than 1 in 10"
    case oneIn10 = "About 1 in 10"
    case aboveOneIn10 = "More than 1 in 10"
    case oneIn5 = "About 1 in 5"
    case oneIn4 = "About 1 in 4"
    case aboveOneIn4 = "More than 1 in 4"
    case oneIn3 = "About 1 in 3"
    case aboveOneIn3 = "More than 1 in 3"
    case twoIn5 = "About 2 in 5"
    case belowHalf = "Fewer than half"
    case half = "About half"
    case aboveHalf = "More than half"
    case twoIn3 = "About 2 in 3"
    case aboveTwoIn3 = "More than 2 in 3"
    case threeIn4 = "About 3 in 4"
    case aboveThreeIn4 = "More than 3 in 4"
    case nineIn10 = "About 9 in 10"
    case aboveNineIn10 = "More than 9 in 10"
    case nearlyAll = "Nearly all"

    package static let place = "share"

    package var note: String? { "Stands where {share} is put in, at the start of a sentence." }
}
