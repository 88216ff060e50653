import Questionnaire

extension LinkedDisclosure {
    /// Hides averages that narrow down what counts leave open: those within groups first, then those over everybody.
    ///
    /// An average stands only where every count that it rests on is shown. Hidden counts beside them are protected as if
    /// all that is shown were known exactly, and with it the average; what is left are those of whom nothing is published,
    /// and questions that are attacked together, both of which rounding protects. There the mean can say more than the
    /// rounded counts do. Nothing else is given up for them: whoever has the counts of a scale can do without its mean.
    mutating func withholdAverages(of indices: [Int]) {
        if withstandsAttack(indices, withAverages: true) { return }
        for breakdown in groups.indices {
            for group in groups[breakdown].indices where !groups[breakdown][group].isEmpty {
                for index in indices { groups[breakdown][group][index].hideAverages() }
            }
        }
        if withstandsAttack(indices, withAverages: true) { return }
        for index in indices { whole[index].hideAverages() }
    }

    /// Whether an attack on these finds nothing.
    ///
    /// - Parameter withAverages: whether it knows their averages. Where there are none, it is one that was made before.
    func withstandsAttack(_ indices: [Int], withAverages: Bool) -> Bool {
        var figures = KnownFigures(of: tally, rules: rules, whole: whole, groups: groups, items: indices)
        if withAverages, figures.averages.isEmpty { return true }
        if !withAverages { figures.averages = [:] }
        let items = indices.map { tally.plan.items[$0] }
        return Attack(items, by: tally.plan.breakdowns, figures, threshold: rules.threshold).breaches(any: true) == []
    }
}

extension ItemMask {
    fileprivate mutating func hideAverages() {
        hidesAverages = true
        hidesMiddle = true
    }
}
