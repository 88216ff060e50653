/// How much stands on a screen at once.
package enum Layout: String, CaseIterable, Sendable {
    case standard
    /// For short screens with large letters, and for whoever finds reading hard: short lines, every sentence on its own,
    /// and air between what can be chosen where there is room for it.
    case large

    /// The most cells of a line of text.
    package var longestLine: Int {
        switch self {
        case .standard: 66
        case .large: 45
        }
    }
}
