/// How a response was given. Modes are counted apart and never mixed silently.
package enum Mode: String, CaseIterable, Sendable, Codable {
    case kiosk
    case paper
    case online
    case workshop
    case interview
}
