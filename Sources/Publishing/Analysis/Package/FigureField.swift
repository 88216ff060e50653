import Analysis

/// What one column of ``AnalysisCSV`` holds, for a program that reads it.
struct FigureField {
    enum Kind: String {
        case string
        case integer
        case number
    }

    let name: String
    let kind: Kind
    let description: String
    /// The only values that there are; none where any may stand.
    let values: [String]
    /// The smallest and the largest number.
    let bounds: [JSONValue.Member]

    init(
        _ name: String, _ kind: Kind, _ description: String, values: [String] = [], bounds: [JSONValue.Member] = []
    ) {
        self.name = name
        self.kind = kind
        self.description = description
        self.values = values
        self.bounds = bounds
    }

    var json: JSONValue {
        let constraints =
            (values.isEmpty ? [] : [JSONValue.Member("enum", .array(values.map { .string($0) }))]) + bounds
        return .object(
            [
                .init("name", .string(name)), .init("type", .string(kind.rawValue)),
                .init("description", .string(description)),
            ] + (constraints.isEmpty ? [] : [.init("constraints", .object(constraints))]))
    }
}

extension FigureField {
    /// In the order of the columns.
    static let all: [FigureField] = [
        FigureField(
            "release", .string, "Whether the row may be published.", values: AnalysisWording.releases),
        FigureField("breakdown", .string, "The id of the question that groups are made by; empty for everybody."),
        FigureField("group", .string, "The code of the group."),
        FigureField("group_label", .string, "The group in words. \(guarded)"),
        FigureField("item", .string, "The id of the question, or question/row in a grid."),
        FigureField("title", .string, "The question in words. \(guarded)"),
        FigureField("measure", .string, "What the row says.", values: measures),
        FigureField("code", .string, "The code of the choice or the theme."),
        FigureField("label", .string, "The choice or the theme in words. \(guarded)"),
        FigureField(
            "count", .integer,
            "People. Missing where \(AnalysisWording.hidden) stands: hidden, so that nobody can be picked out.",
            bounds: [.init("minimum", .integer(0))]),
        FigureField(
            "precision", .string, "How the count is given, or that the row is weighted.",
            values: FigurePrecision.words + ["weighted"]),
        FigureField(
            "base", .integer, "Those who answered, of whom the share is.", bounds: [.init("minimum", .integer(0))]),
        FigureField("percent", .number, "The share in per cent.", bounds: percent),
        FigureField("lower", .number, "Where the 95 % interval of the share begins, in per cent.", bounds: percent),
        FigureField("upper", .number, "Where it ends, in per cent.", bounds: percent),
        FigureField("value", .number, "An average, or what a test came to."),
    ]

    static let guarded = "One that could be taken for a formula begins with an apostrophe."

    static let percent: [JSONValue.Member] = [
        .init("minimum", .integer(0)), .init("maximum", .integer(100)),
    ]

    private static let measures =
        ["responses", "mode", "language", "group-size", "answered", "declined", "skipped", "not-asked"]
        + PublishedLine.Measure.allCases.map(\.rawValue) + PublishedAverage.Measure.allCases.map(\.rawValue)
        + PublishedDifference.Method.allCases.map(\.rawValue) + ["p-value", "adjusted-p-value"]
}
