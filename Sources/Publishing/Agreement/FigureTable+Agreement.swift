import Analysis

extension FigureTable {
    /// A row a theme: measures first, then the counts that they come of.
    init(_ pair: CodingPair) {
        header = ["kappa", "likely range"]
        if pair.isAgainstCodebook { header += ["precision", "recall", "F1"] }
        header += ["alpha", "both"]
        header += pair.isAgainstCodebook ? ["only by hand", "only codebook"] : ["only first", "only second"]
        header.append("neither")
        rows = pair.lines.map { line in
            let kappa = try? line.kappa.get()
            var figures = [AgreementWording.number(kappa?.value), AgreementWording.range(kappa?.interval)]
            let retrieval = line.retrieval
            if pair.isAgainstCodebook {
                figures += [retrieval.precision, retrieval.recall, retrieval.f1].map(AgreementWording.number)
            }
            figures.append(AgreementWording.number(try? line.alpha.get().value))
            figures += [line.both, line.firstOnly, line.secondOnly, line.neither].map { "\($0)" }
            return Row(line.theme.title, figures)
        }
    }

    init(_ group: CodingGroup) {
        let hasFleiss = group.lines.contains { $0.fleiss != nil }
        header = ["alpha"] + (hasFleiss ? ["Fleiss' kappa"] : [])
        rows = group.lines.map { line in
            let fleiss = line.fleiss.flatMap { try? $0.get().value }
            return Row(
                line.theme.title,
                [AgreementWording.number(try? line.alpha.get().value)]
                    + (hasFleiss ? [AgreementWording.number(fleiss)] : []))
        }
    }
}
