import Questionnaire

/// Which items have to be looked at together: those that a condition links, and those that several breakdowns tell of
/// and that are hidden in part over everybody.
struct LinkedItems {
    /// By item, in the order of the survey.
    private(set) var components: [[Int]] = []

    init(_ plan: TallyPlan, whole: [ItemMask]) {
        let items = plan.items
        var leaders = Array(items.indices)
        func leader(_ index: Int) -> Int {
            var index = index
            while leaders[index] != index { index = leaders[index] }
            return index
        }
        var isLinked = Set<Int>()
        for index in items.indices {
            for reference in items[index].condition?.references ?? [] {
                for other in items.indices where items[other].question.id == reference.question {
                    leaders[leader(index)] = leader(other)
                    isLinked.formUnion([index, other])
                }
            }
            let isHidden = whole[index].counts.contains(true) || whole[index].firsts.contains(true)
            if plan.breakdowns.count > 1, isHidden, !items[index].question.isBreakdown { isLinked.insert(index) }
            let hasParts = (items[index].sorting?.themes ?? []).contains {
                items[index].sorting?.parent(of: $0.id) != nil
            }
            if hasParts { isLinked.insert(index) }
        }
        components = Dictionary(grouping: isLinked.sorted(), by: leader).sorted { $0.key < $1.key }.map(\.value)
    }
}
