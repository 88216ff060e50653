extension Codebook {
    /// The codebook seen from one level of its tree, counted from 1: what is below is merged into the
    /// theme at that level, and what is above is left out (`levels` of quanteda's `tokens_lookup`).
    package func level(_ level: Int) -> Codebook {
        let lines = themes.map { Array(lineage(of: $0).reversed()) }
        let merged = zip(themes, lines).filter { $1.count == level }.map { theme, _ in
            let family = zip(themes, lines).filter { $1.count >= level && $1[level - 1].id == theme.id }.map(\.0)
            return Theme(
                id: theme.id, title: theme.title, description: theme.description, terms: family.flatMap(\.terms),
                exclusions: family.flatMap(\.exclusions), isQuotable: family.allSatisfy(\.isQuotable))
        }
        return Codebook(
            id: id, title: title, language: language, otherNames: otherNames, themes: merged, scope: scope,
            isCaseSensitive: isCaseSensitive)
    }
}
