/// What a personal detail is. The raw value stands in the tag that takes its place.
package enum PersonalDetailKind: String, CaseIterable, Sendable {
    case phone
    case email = "e-mail"
    case postcode
    case handle
    case nhsNumber = "NHS number"
    case pupilNumber = "pupil number"
    case insuranceNumber = "insurance number"
    /// A name is known by what stands round it, and so it is a guess: "my friend April" and "my friend, April was cold".
    case name = "name?"

    /// What stands in a text instead of the detail: `[phone]`, `[name?]`.
    package var tag: String { "[\(rawValue)]" }

    /// What several of them are called.
    package var plural: String {
        switch self {
        case .phone: "phone numbers"
        case .email: "e-mail addresses"
        case .postcode: "postcodes"
        case .handle: "names on social media"
        case .nhsNumber: "NHS numbers"
        case .pupilNumber: "pupil numbers"
        case .insuranceNumber: "National Insurance numbers"
        case .name: "names of people (a guess)"
        }
    }
}
