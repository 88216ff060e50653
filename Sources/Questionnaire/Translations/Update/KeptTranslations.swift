/// The entries of an older file, to be found again for the texts of today.
struct KeptTranslations {
    private let entries: [POEntry]
    private var byContext: [String: Int] = [:]
    private var bySource: [String: Int] = [:]
    private var taken: Set<Int> = []

    init(of entries: [POEntry]) {
        self.entries = entries
        for (index, entry) in entries.enumerated() {
            // Of two entries of one name, the one that is still in use counts.
            let context = entry.context ?? ""
            if byContext[context].map({ entries[$0].isObsolete }) ?? true { byContext[context] = index }
            if entry.isTranslated, bySource[entry.source].map({ entries[$0].isObsolete }) ?? true {
                bySource[entry.source] = index
            }
        }
    }

    /// The entry of the same path, or else a translation of the same words from another path.
    mutating func take(for text: TranslatableText) -> POEntry? {
        if let index = byContext[text.context] {
            taken.insert(index)
            return entries[index]
        }
        guard let index = bySource[text.source], entries[index].plural == text.plural else { return nil }
        taken.insert(index)
        return entries[index]
    }

    /// The entries that these texts came of, which have words of their own now; by the places of the texts.
    mutating func takeChanged(for texts: [TranslatableText]) -> [Int: POEntry] {
        let left = entries.indices.filter { !taken.contains($0) && entries[$0].isTranslated }
        let changed = ChangedTexts(of: texts, among: left.map { entries[$0] }).entries.mapValues { left[$0] }
        taken.formUnion(changed.values)
        return changed.mapValues { entries[$0] }
    }

    /// The translations that no text of today took.
    var obsolete: [POEntry] {
        entries.enumerated().filter { !taken.contains($0.offset) && $0.element.translations.contains { !$0.isEmpty } }
            .map { _, entry in
                var entry = entry
                entry.isObsolete = true
                entry.references = []
                entry.extracted = ""
                return entry
            }
    }
}
