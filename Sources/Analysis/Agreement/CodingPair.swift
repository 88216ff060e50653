/// Two codings of the same answers, theme by theme.
package struct CodingPair: Sendable {
    /// One theme, as two codings have it.
    package struct Line: Sendable {
        package let theme: Theme
        /// How many answers both say are about it, only the first, only the second, neither.
        package let both: Int
        package let firstOnly: Int
        package let secondOnly: Int
        package let neither: Int
        package let kappa: Result<CohensKappa, NoAgreement>
        package let alpha: Result<KrippendorffsAlpha, NoAgreement>

        /// How well the second finds what the first says is there.
        package var retrieval: Retrieval { Retrieval(hits: both, falseAlarms: secondOnly, misses: firstOnly) }

        init(_ theme: Theme, _ pairs: [(first: Bool, second: Bool)]) {
            self.theme = theme
            both = pairs.count { $0.first && $0.second }
            firstOnly = pairs.count { $0.first && !$0.second }
            secondOnly = pairs.count { !$0.first && $0.second }
            neither = pairs.count { !$0.first && !$0.second }
            let (both, firstOnly, secondOnly, neither) = (both, firstOnly, secondOnly, neither)
            kappa = Result { () throws(NoAgreement) in
                try CohensKappa(both: both, firstOnly: firstOnly, secondOnly: secondOnly, neither: neither)
            }
            alpha = Result { () throws(NoAgreement) in
                try KrippendorffsAlpha([pairs.map { $0.first }, pairs.map { $0.second }])
            }
        }
    }

    package let first: String
    package let second: String
    /// Whether the second is the codebook.
    package let isAgainstCodebook: Bool
    /// How many answers both coded.
    package let answers: Int
    /// In the codebook's order, the themes that both looked for.
    package let lines: [Line]

    /// The mean of the kappas that are defined; nil where none is.
    package var meanKappa: Double? { Self.mean(lines.compactMap { try? $0.kappa.get().value }) }

    /// How many themes have a kappa.
    package var definedKappas: Int { lines.count { (try? $0.kappa.get()) != nil } }

    /// All themes together.
    package var retrieval: Retrieval {
        Retrieval(
            hits: lines.reduce(0) { $0 + $1.both }, falseAlarms: lines.reduce(0) { $0 + $1.secondOnly },
            misses: lines.reduce(0) { $0 + $1.firstOnly })
    }

    static func mean(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
}
