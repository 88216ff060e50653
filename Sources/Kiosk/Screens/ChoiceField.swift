import Questionnaire
import Screen

/// A list to choose from, one or several.
struct ChoiceField {
    struct Item {
        var code: String
        var label: String
        /// The number that chooses it; nil past what one key can say.
        var number: Int?
        /// Whether choosing it clears the others.
        var isAlone = false

        /// The number that is shown and said with it; nil where it has none, or its label is that number: a step of a scale.
        var shownNumber: Int? { number.flatMap { String($0) == label ? nil : $0 } }
    }

    let items: [Item]
    /// With one choice, moving chooses: as with the radio buttons people know.
    let isSingle: Bool
    /// The most that can be chosen.
    let most: Int?
    /// Nil as long as nobody moved to anything in a list for one choice: nothing is chosen for anyone.
    private(set) var focus: Int?
    private(set) var chosen: Set<String>
    /// The digits typed so far of a number of several digits.
    private var digits: Int?

    init(_ items: [Item], isSingle: Bool, most: Int? = nil, chosen: Set<String> = []) {
        self.items = items
        self.isSingle = isSingle
        self.most = most
        self.chosen = chosen
        focus = items.firstIndex { chosen.contains($0.code) } ?? (isSingle || items.isEmpty ? nil : 0)
    }

    /// What the keys act on.
    var focused: Item? { focus.map { items[$0] } }

    /// The one choice.
    var only: String? { isSingle ? chosen.first : nil }

    /// Acts on a key.
    ///
    /// - Returns: Nil when the key means nothing here; otherwise what came of it.
    mutating func press(_ key: Key) -> FieldReply? {
        if key.digit == nil { digits = nil }
        switch key {
        case .up, .backTab: move(by: -1)
        case .down, .tab: move(by: 1)
        case .home: move(to: 0)
        case .end: move(to: items.count - 1)
        case .character(" "): return focus.map { choose($0) } ?? .say(.moveFirst)
        case .item(let index): if items.indices.contains(index) { return choose(index) }
        default:
            guard let digit = key.digit else { return nil }
            return choose(number: digit)
        }
        return .done
    }

    private mutating func move(by steps: Int) {
        guard !items.isEmpty else { return }
        guard let focus else { return move(to: steps > 0 ? 0 : items.count - 1) }
        move(to: (focus + steps + items.count) % items.count)
    }

    private mutating func move(to index: Int) {
        guard items.indices.contains(index) else { return }
        focus = index
        if isSingle { chosen = [items[index].code] }
    }

    private mutating func choose(number digit: Int) -> FieldReply {
        let together = digits.map { $0 * 10 + digit }
        if isSingle, let together, let index = items.firstIndex(where: { $0.number == together }) {
            digits = together
            return choose(index)
        }
        digits = digit
        guard let index = items.firstIndex(where: { $0.number == digit }) else { return .say(.notOneOfThese) }
        return choose(index)
    }

    private mutating func choose(_ index: Int) -> FieldReply {
        let item = items[index]
        focus = index
        if isSingle {
            chosen = [item.code]
        } else if chosen.contains(item.code) {
            chosen.remove(item.code)
        } else if item.isAlone {
            chosen = [item.code]
        } else {
            let together = chosen.subtracting(items.filter(\.isAlone).map(\.code))
            if let most, together.count >= most { return .say(.takeOneAway, ["most": "\(most)"]) }
            chosen = together.union([item.code])
        }
        return .done
    }
}
