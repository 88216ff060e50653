import Screen

/// Things to put in order.
struct RankField {
    let items: [ChoiceField.Item]
    /// How many places there are.
    let places: Int
    /// The codes in their places, the first first.
    private(set) var order: [String]
    /// An item, or past the last one "Go on".
    private(set) var focus = 0

    init(_ items: [ChoiceField.Item], places: Int, order: [String] = []) {
        self.items = items
        self.places = places
        self.order = order
    }

    var isFull: Bool { order.count >= places }
    var isOnGoOn: Bool { focus == items.count }
    var focused: ChoiceField.Item? { isOnGoOn ? nil : items[focus] }

    func place(of item: ChoiceField.Item) -> Int? { order.firstIndex(of: item.code).map { $0 + 1 } }

    /// Acts on a key.
    ///
    /// - Returns: Nil when the key means nothing here, or is for going on; otherwise what came of it.
    mutating func press(_ key: Key) -> FieldReply? {
        switch key {
        case .up, .backTab: focus = (focus + items.count) % (items.count + 1)
        case .down: focus = (focus + 1) % (items.count + 1)
        case .tab: focus = isOnGoOn ? 0 : items.count
        case .home: focus = 0
        case .end: focus = items.count
        case .backspace, .delete: if !order.isEmpty { order.removeLast() }
        case .enter where !isFull && !isOnGoOn: return put(focus)
        case .character(" ") where !isOnGoOn: return put(focus)
        case .item(let index): if items.indices.contains(index) { return put(index) }
        default:
            guard let digit = key.digit else { return nil }
            guard let index = items.firstIndex(where: { $0.number == digit }) else { return .say(.notOneOfThese) }
            return put(index)
        }
        return .done
    }

    /// Puts an item in the next place, or takes it out of its place.
    private mutating func put(_ index: Int) -> FieldReply {
        focus = index
        if let place = order.firstIndex(of: items[index].code) {
            order.remove(at: place)
            return .done
        }
        if isFull { return .say(.placesAreFull) }
        order.append(items[index].code)
        focus = isFull ? items.count : items.firstIndex { !order.contains($0.code) } ?? items.count
        return .done
    }
}
