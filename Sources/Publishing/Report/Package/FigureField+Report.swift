import Analysis

extension FigureField {
    private static let release = FigureField(
        "release", .string, "Whether the row may be published.", values: AnalysisWording.releases)
    private static let count = FigureField(
        "count", .integer, "People. Missing where it is hidden, so that nobody can be picked out.", bounds: least)
    private static let base = FigureField("base", .integer, "Those of whom the share is.", bounds: least)
    private static let shares = [
        FigureField("percent", .number, "The share in per cent.", bounds: percent),
        FigureField("lower", .number, "Where its 95 % interval begins, in per cent.", bounds: percent),
        FigureField("upper", .number, "Where it ends, in per cent.", bounds: percent),
    ]
    private static let least: [JSONValue.Member] = [.init("minimum", .integer(0))]

    /// The columns of ``FindingsCSV``.
    static let findings: [FigureField] =
        [
            release, FigureField("rank", .integer, "What the figures support most has 1."),
            FigureField("id", .string, "The rule and what it is about."),
            FigureField("rule", .string, "The rule.", values: FindingRule.allCases.map(\.rawValue)),
            FigureField("item", .string, "The id of the question, or question/row in a grid."),
            FigureField("title", .string, "The question in words. \(guarded)"),
            FigureField("measure", .string, "What the figure says."),
            FigureField("code", .string, "The code of the choice or the theme."),
            FigureField("label", .string, "The choice or the theme in words. \(guarded)"),
            FigureField("breakdown", .string, "The id of the question whose groups differ."),
            FigureField("group", .string, "The code of the group."),
            FigureField("group_label", .string, "The group in words. \(guarded)"),
            FigureField("edition", .string, "The edition, where several are compared. \(guarded)"), count, base,
        ] + shares + [
            FigureField("gap", .number, "How far two shares lie apart, in percentage points."),
            FigureField("gap_lower", .number, "Where its 95 % interval begins."),
            FigureField("gap_upper", .number, "Where it ends."),
            FigureField("adjusted_p_value", .number, "Adjusted (Holm) for all that was tested.", bounds: probability),
            FigureField("theme", .string, "The theme that it is about."),
            FigureField("quotations", .string, "The ids of quotations, with blanks between."),
            FigureField("sentence", .string, "The finding in words. \(guarded)"),
            FigureField("about", .string, "For whom the figures speak."),
        ]

    private static let probability: [JSONValue.Member] = [
        .init("minimum", .integer(0)), .init("maximum", .integer(1)),
    ]

    /// The columns of ``ReachCSV``.
    static let reach: [FigureField] =
        [
            release,
            FigureField(
                "part", .string, "What the row says.",
                values: ["reached", "took-part", "answered", "vulnerable", "benchmark"]),
            FigureField("item", .string, "The id of the question."),
            FigureField("title", .string, "The question in words. \(guarded)"),
            FigureField("code", .string, "The way of answering, the group, or the choice."),
            FigureField("label", .string, "The same in words. \(guarded)"), count, base,
        ] + shares + [
            FigureField("expected", .number, "The benchmark, in per cent.", bounds: percent),
            FigureField("ratio", .number, "How many times as many as would be expected."),
            FigureField("p_value", .number, "Of the comparison with the benchmark.", bounds: probability),
            FigureField("adjusted_p_value", .number, "Adjusted (Holm) for all that was compared.", bounds: probability),
            FigureField("verdict", .string, "What can be said."),
            FigureField("source", .string, "Where the benchmark is from. \(guarded)"),
        ]

    /// The columns of ``ComparisonCSV`` for so many editions.
    static func comparison(_ editions: Int) -> [FigureField] {
        let names = [
            release, FigureField("breakdown", .string, "The id of the question that groups are made by."),
            FigureField("group", .string, "The code of the group."),
            FigureField("group_label", .string, "The group in words. \(guarded)"),
            FigureField("item", .string, "The id of the question, or question/row in a grid."),
            FigureField("title", .string, "The question in words. \(guarded)"),
            FigureField("measure", .string, "What the row says."),
            FigureField("code", .string, "The code of the choice or the theme."),
            FigureField("label", .string, "The choice or the theme in words. \(guarded)"),
        ]
        let figures = (1...max(1, editions)).flatMap { number in
            [FigureField("edition_\(number)", .string, "What the edition is called. \(guarded)")]
                + ([count, base] + shares).map { $0.renamed("edition_\(number)_\($0.name)") }
        }
        return names + figures + [
            FigureField("change", .number, "The last share less the first, in percentage points."),
            FigureField("change_lower", .number, "Where its 95 % interval begins."),
            FigureField("change_upper", .number, "Where it ends."),
            FigureField("statistic", .number, "What the test came to."),
            FigureField("p_value", .number, "Of the test.", bounds: probability),
            FigureField("adjusted_p_value", .number, "Adjusted (Holm) for all that was compared.", bounds: probability),
            FigureField(
                "verdict", .string, "What can be said; empty where nothing is compared.",
                values: PublishedChange.Verdict.allCases.map(\.rawValue)),
        ]
    }

    private func renamed(_ name: String) -> FigureField {
        FigureField(name, kind, description, values: values, bounds: bounds)
    }
}
