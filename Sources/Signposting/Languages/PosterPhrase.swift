import Questionnaire

/// What every poster says beside the words of its theme, each with its English words.
package enum PosterPhrase: String, Phrase {
    case forAges = "For young people aged {ages}."
    case forArea = "For young people from {area}."
    case forAgesInArea = "For young people aged {ages} from {area}."
    case forParents = "For parents and carers."
    case forParentsInArea = "For parents and carers in {area}."
    case forStaff = "For people who work in schools."
    case forStaffInArea = "For people who work in schools in {area}."
    case agesBetween = "{youngest} to {oldest}"
    case agesUpTo = "{oldest} and under"
    case agesFrom = "{youngest} and over"
    case published = "Published by {publisher}."
    case approved = "Words approved by a safeguarding lead on {day}."
    case checked = "Contacts checked on {day}."
    case notChecked = "Contacts not yet checked."
    case checkAgain = "Check again by {day}."
    case slips = "Slips to tear off"

    package static let place = "poster"

    package var note: String? {
        switch self {
        case .forAges, .forAgesInArea: "{ages} is one of the three phrases of ages, or a number."
        case .agesBetween, .agesUpTo, .agesFrom: "Stands where {ages} is put in."
        case .slips: "Is read aloud and not seen."
        default: nil
        }
    }
}
