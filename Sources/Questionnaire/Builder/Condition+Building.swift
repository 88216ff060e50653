extension Condition {
    /// What a condition rests on: `.when(.answer("turn-to").has("nobody"))`.
    public static func answer(_ question: Identifier, row: Identifier? = nil) -> Reference {
        Reference(question, row: row)
    }

    /// Both are true.
    public static func && (left: Condition, right: Condition) -> Condition {
        if case .and(let parts) = left { .and(parts + [right]) } else { .and([left, right]) }
    }

    /// One of them is true.
    public static func || (left: Condition, right: Condition) -> Condition {
        if case .or(let parts) = left { .or(parts + [right]) } else { .or([left, right]) }
    }

    /// It is false. A condition that rests on an answer that was not given is neither true nor false.
    public static prefix func ! (condition: Condition) -> Condition { .not(condition) }
}

extension Condition.Reference {
    /// The answer to a question: `.when(.answer("waited") >= 4)`.
    public static func answer(_ question: Identifier, row: Identifier? = nil) -> Self {
        Self(question, row: row)
    }

    /// `ID is CODE, CODE`: the answer is one of these.
    public func `is`(_ code: Identifier, _ others: Identifier...) -> Condition { .isOneOf(self, [code] + others) }

    /// `ID is not CODE, CODE`: the answer is none of these.
    public func isNot(_ code: Identifier, _ others: Identifier...) -> Condition {
        .not(.isOneOf(self, [code] + others))
    }

    /// `ID has CODE, CODE`: at least one of these was chosen.
    public func has(_ code: Identifier, _ others: Identifier...) -> Condition { .hasAny(self, [code] + others) }

    /// `ID has all CODE, CODE`: all of these were chosen.
    public func hasAll(_ code: Identifier, _ others: Identifier...) -> Condition { .hasAll(self, [code] + others) }

    /// `ID = NUMBER`
    public static func == (answer: Self, number: Double) -> Condition { .compares(answer, .equal, number) }

    /// `ID != NUMBER`
    public static func != (answer: Self, number: Double) -> Condition { .compares(answer, .notEqual, number) }

    /// `ID < NUMBER`
    public static func < (answer: Self, number: Double) -> Condition { .compares(answer, .less, number) }

    /// `ID <= NUMBER`
    public static func <= (answer: Self, number: Double) -> Condition { .compares(answer, .lessOrEqual, number) }

    /// `ID > NUMBER`
    public static func > (answer: Self, number: Double) -> Condition { .compares(answer, .greater, number) }

    /// `ID >= NUMBER`
    public static func >= (answer: Self, number: Double) -> Condition { .compares(answer, .greaterOrEqual, number) }
}

extension Condition.Reference: ExpressibleByStringLiteral {
    /// `ID` or `GRID.ROW`, as a survey file writes it: `.answered("trust.school")`.
    public init(stringLiteral words: String) {
        let parts = words.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        self.init(
            Identifier(stringLiteral: parts[0]), row: parts.count > 1 ? Identifier(stringLiteral: parts[1]) : nil)
    }
}
