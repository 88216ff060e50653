/// All people who coded, theme by theme.
package struct CodingGroup: Sendable {
    package struct Line: Sendable {
        package let theme: Theme
        /// Over all answers that two or more of them coded.
        package let alpha: Result<KrippendorffsAlpha, NoAgreement>
        /// Over the answers that all of them coded; nil where there are two of them, for whom it is no use.
        package let fleiss: Result<FleissKappa, NoAgreement>?
    }

    package let coders: [String]
    /// How many answers two or more coded.
    package let answers: Int
    /// How many all of them coded.
    package let inCommon: Int
    package let lines: [Line]

    /// The mean of the alphas that are defined; nil where none is.
    package var meanAlpha: Double? { CodingPair.mean(lines.compactMap { try? $0.alpha.get().value }) }

    init(_ codings: [HandCoding], _ themes: [Theme]) {
        coders = codings.map(\.name)
        let keys = Set(codings.flatMap(\.rows.keys)).sorted()
        answers = keys.count { key in codings.count { $0.rows[key] != nil } > 1 }
        let shared = keys.filter { key in codings.allSatisfy { $0.rows[key] != nil } }
        inCommon = shared.count
        lines = themes.filter { theme in codings.count { $0.themes.contains(theme.id) } > 1 }.map { theme in
            let lookers = codings.filter { $0.themes.contains(theme.id) }
            let marks = lookers.map { coding in keys.map { coding.rows[$0]?.themes.contains(theme.id) } }
            let counts = shared.map { key in
                let yes = lookers.count { $0.rows[key]?.themes.contains(theme.id) == true }
                return [yes, lookers.count - yes]
            }
            return Line(
                theme: theme, alpha: Result { () throws(NoAgreement) in try KrippendorffsAlpha(marks) },
                fleiss: lookers.count < 3 ? nil : Result { () throws(NoAgreement) in try FleissKappa(counts) })
        }
    }
}
