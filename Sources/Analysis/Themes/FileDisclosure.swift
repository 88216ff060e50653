/// What may be shown of what stayed without a theme in each of several files.
///
/// The files part the responses as the groups of a breakdown do, and are treated as such: a file stands where its size
/// may be said, and nothing of it can be worked out from the others and the whole.
struct FileDisclosure {
    /// By question, then by file.
    let uncoded: [PublishedUncoded]

    /// - Parameter whole: what is hidden of the counts over all files, by item.
    init(of tally: ThemesTally, whole: [ItemMask], for release: Release) {
        let items = tally.questions.flatMap(\.items)
        guard tally.files.count > 1 else {
            uncoded = []
            return
        }
        let masks = Self.masks(of: tally, whole: whole, for: release)
        uncoded = items.flatMap { item in
            tally.files.enumerated().map { place, file in
                let counts = file.tally.counts.whole[item]
                let mask = masks[place]?[item]
                let answered = release.cell(counts.states.answered, isHidden: mask?.answered ?? true)
                let without = release.cell(counts.withoutTheme, isHidden: mask?.withoutTheme ?? true)
                return PublishedUncoded(
                    question: tally.plan.items[item].id, file: file.name, answered: answered, withoutTheme: without,
                    share: release.share(without, of: answered))
            }
        }
    }

    /// By file and item; nil for a file that is hidden as a whole.
    private static func masks(of tally: ThemesTally, whole: [ItemMask], for release: Release) -> [[ItemMask]?] {
        let files = tally.files.map(\.tally.counts)
        guard case .publication(let rules) = release else { return files.map { $0.whole.map { ItemMask(for: $0) } } }
        let sizes = files.map { RoughSize($0.responses, under: rules) }
        guard let size = RoughSize(tally.tally.counts.responses, under: rules) else { return files.map { _ in nil } }
        let shown = files.indices.filter { sizes[$0] != nil }
        let items = tally.plan.items
        var masks: [[ItemMask]?] = files.indices.map { sizes[$0] == nil ? nil : [] }
        for (index, item) in items.enumerated() {
            var rest = ItemTally(for: item)
            for file in files.indices where sizes[file] == nil { rest.merge(files[file].whole[index]) }
            let disclosure = ItemDisclosure(
                item: item, rules: rules, rows: shown.map { files[$0].whole[index] },
                sizes: shown.compactMap { sizes[$0] },
                restsOnHidden: shown.map {
                    HiddenReferences(items: items, masks: masks[$0] ?? []).decide(item.condition)
                },
                withholdsDeclined: item.isForEverybody,
                surroundings: ItemDisclosure.Surroundings(
                    rest: rest, whole: tally.tally.counts.whole[index], mask: whole[index], size: size))
            for (file, mask) in zip(shown, disclosure.masks()) { masks[file]?.append(mask) }
        }
        return masks
    }
}
