import Questionnaire

/// What the kiosk says with a count in it.
package enum KioskCountedPhrase: CountedPhrase {
    case takes
    case room
    case pressEscape
    case rowsMissing
    case tooShort
    case tooLong
    case clearedIn
    case waitToTryAgain
    case responsesStored

    package static let place = "kiosk"

    package var one: String {
        switch self {
        case .takes: "It takes about {count} minute. Nobody can tell it was you."
        case .room: "{count} letter left"
        case .pressEscape: "Press Esc {count} more time to leave."
        case .rowsMissing: "{count} more line needs an answer."
        case .tooShort: "Please write at least {count} letter."
        case .tooLong: "That is too long. Please write {count} letter at most."
        case .clearedIn: "This screen is cleared in {count} second."
        case .waitToTryAgain: "That was not it. You can try again in {count} second."
        case .responsesStored: "{count} response is in the store."
        }
    }

    package var other: String {
        switch self {
        case .takes: "It takes about {count} minutes. Nobody can tell it was you."
        case .room: "{count} letters left"
        case .pressEscape: "Press Esc {count} more times to leave."
        case .rowsMissing: "{count} more lines need an answer."
        case .tooShort: "Please write at least {count} letters."
        case .tooLong: "That is too long. Please write {count} letters at most."
        case .clearedIn: "This screen is cleared in {count} seconds."
        case .waitToTryAgain: "That was not it. You can try again in {count} seconds."
        case .responsesStored: "{count} responses are in the store."
        }
    }
}
