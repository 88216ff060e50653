extension PublishedAnalysis {
    /// Whether how many wrote of a theme at an item is shown, and somebody did.
    func shows(_ theme: String, at item: String) -> Bool { items.shows(theme, at: item) }
}

extension [PublishedItem] {
    func shows(_ theme: String, at item: String) -> Bool {
        let lines = first { $0.id == item }?.lines ?? []
        return lines.contains { $0.measure == .theme && $0.code == theme && ($0.count.shown ?? 0) > 0 }
    }
}
