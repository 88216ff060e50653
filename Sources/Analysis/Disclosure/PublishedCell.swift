/// A count as it may be shown. The raw count is not in it.
package enum PublishedCell: Hashable, Sendable {
    /// Rounded, unless it is for internal use.
    case count(Int)
    /// The size of a group of people, said roughly.
    case about(Int)
    /// Those who answered, given as the sum of counts that are each rounded: it says no more than they do.
    case sum(Int)
    /// Hidden so that nobody can be picked out.
    case hidden

    /// The number to show and to work out percentages from; nil when it is hidden.
    package var shown: Int? {
        switch self {
        case .count(let count), .about(let count), .sum(let count): count
        case .hidden: nil
        }
    }

    package var isHidden: Bool { self == .hidden }

    /// Whether it is only said roughly.
    package var isRough: Bool { if case .about = self { true } else { false } }
}
