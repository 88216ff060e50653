/// What a survey says without writing it down: answers that kinds bring along, and lists of answers.
package enum SurveyPhrase: String, Phrase {
    case yes = "Yes"
    case no = "No"
    case preferNotToSay = "Prefer not to say"
    case listSeparator = ", "
    case listEnd = "{others} and {last}"

    package static let place = "survey"
}
