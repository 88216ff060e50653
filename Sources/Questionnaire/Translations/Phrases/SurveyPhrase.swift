/// The answers that a survey offers without writing them down.
package enum SurveyPhrase: String, Phrase {
    case yes = "Yes"
    case no = "No"
    case preferNotToSay = "Prefer not to say"

    package static let place = "survey"
}
