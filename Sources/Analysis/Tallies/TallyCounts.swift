package import Responses

/// Everything that was counted; equal when the same responses were, in whatever order and parts.
package struct TallyCounts: Hashable, Sendable {
    package internal(set) var responses = 0
    /// Whether a file of them says that they are made up. What is put together with such a one is made up too.
    package internal(set) var isMadeUp = false
    package internal(set) var responsesByMode: [Mode: Int] = [:]
    /// Those who answered at least one question.
    package internal(set) var answeredByMode: [Mode: Int] = [:]
    package internal(set) var responsesByLanguage: [String: Int] = [:]
    /// By item.
    var whole: [ItemTally]
    /// By breakdown, group and item. Items that are breakdowns themselves stay empty here.
    var groups: [[[ItemTally]]]

    init(for plan: TallyPlan) {
        let empty = plan.items.map { ItemTally(for: $0) }
        whole = empty
        groups = plan.breakdowns.map { Array(repeating: empty, count: $0.groups.count) }
    }

    mutating func merge(_ other: TallyCounts) {
        responses += other.responses
        isMadeUp = isMadeUp || other.isMadeUp
        responsesByMode.merge(other.responsesByMode, uniquingKeysWith: +)
        answeredByMode.merge(other.answeredByMode, uniquingKeysWith: +)
        responsesByLanguage.merge(other.responsesByLanguage, uniquingKeysWith: +)
        for item in whole.indices { whole[item].merge(other.whole[item]) }
        for breakdown in groups.indices {
            for group in groups[breakdown].indices {
                for item in whole.indices {
                    groups[breakdown][group][item].merge(other.groups[breakdown][group][item])
                }
            }
        }
    }
}
