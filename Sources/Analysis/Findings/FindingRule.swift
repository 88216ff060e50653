/// What may be said of figures, and when.
///
/// In the order in which findings are told; ``difference`` and ``change`` stand among each other.
package enum FindingRule: String, Sendable, CaseIterable {
    case difference
    case change
    case most
    case agree
    case first
    case noClearOrder = "no-clear-order"
    case theme
    case declined
    case tooFew = "too-few"

    /// What it says and when, in the words in which the article "Findings" prints it.
    package var words: String {
        switch self {
        case .difference:
            "Groups differ, where the chi-squared test of all groups of a breakdown carries it; that one group"
                + " chose something more often than another, only where the test of these two carries it as well."
        case .change:
            "A share went up or down from one edition to another, where compare calls the change clear and the"
                + " test carries it among all tests here too."
        case .most:
            "More than half of those who answered chose something, where the whole likely range (Wilson, 95%) is"
                + " over 50% and the test of that carries it."
        case .agree:
            "More, or fewer, chose one of the top two answers of a scale than one of the bottom two, where the"
                + " likely range of the difference leaves out 0 and the test carries it."
        case .first:
            "Something was chosen, put first or written of most often, where the test against what comes next"
                + " carries it; and not where it is said already that more than half did."
        case .noClearOrder:
            "No one answer is clearly first: the two most frequent ones, and the third where its likely range"
                + " reaches that of the first, wherever the rule first does not apply."
        case .theme:
            "So many of those who wrote something wrote of a theme, wherever its share is shown; no test."
        case .declined:
            "So many preferred not to say, where they are at least 10% of all who can have been asked; no test."
        case .tooFew:
            "What nothing can be said of, because too few answered or what they said is hidden: one line, the"
                + " last."
        }
    }

    /// Whether it says more than a figure, so that a test has to carry it.
    package var isTested: Bool {
        switch self {
        case .difference, .change, .most, .agree, .first: true
        case .noClearOrder, .theme, .declined, .tooFew: false
        }
    }

    /// Differences and changes are told together, the largest first.
    var tier: Int { self == .change ? 0 : Self.allCases.firstIndex(of: self) ?? 0 }
}
