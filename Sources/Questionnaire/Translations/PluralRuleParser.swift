extension PluralRule {
    /// - Returns: Nil when the text is no expression in `n`, or is deeper than a person would write.
    init?(parsing text: String) {
        var parser = PluralRuleParser(text)
        guard let rule = parser.choice(), parser.isAtEnd else { return nil }
        self = rule
    }
}

/// Reads an expression from the loosest operator to the tightest: a level of precedence each.
private struct PluralRuleParser {
    private static let deepest = 50

    private var rest: Substring
    private var depth = 0

    init(_ text: String) {
        rest = text.filter { !$0.isWhitespace }[...]
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func choice() -> PluralRule? {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepest, let condition = either() else { return nil }
        guard take("?") else { return condition }
        guard let yes = choice(), take(":"), let no = choice() else { return nil }
        return .choose(condition, yes, no)
    }

    private mutating func either() -> PluralRule? {
        guard var left = both() else { return nil }
        while take("||") {
            guard let right = both() else { return nil }
            left = .or(left, right)
        }
        return left
    }

    private mutating func both() -> PluralRule? {
        guard var left = comparison(among: [.equal, .notEqual]) else { return nil }
        while take("&&") {
            guard let right = comparison(among: [.equal, .notEqual]) else { return nil }
            left = .and(left, right)
        }
        return left
    }

    private mutating func comparison(among signs: [PluralRule.Comparison]) -> PluralRule? {
        let isOuter = signs.contains(.equal)
        func operand(_ parser: inout Self) -> PluralRule? {
            isOuter
                ? parser.comparison(among: [.atMost, .atLeast, .below, .above])
                : parser.calculation(among: [.plus, .minus])
        }
        guard var left = operand(&self) else { return nil }
        while let sign = signs.first(where: { take($0.rawValue) }) {
            guard let right = operand(&self) else { return nil }
            left = .compare(left, sign, right)
        }
        return left
    }

    private mutating func calculation(among signs: [PluralRule.Calculation]) -> PluralRule? {
        let isOuter = signs.contains(.plus)
        func operand(_ parser: inout Self) -> PluralRule? {
            isOuter ? parser.calculation(among: [.times, .by, .remainder]) : parser.single()
        }
        guard var left = operand(&self) else { return nil }
        while let sign = signs.first(where: { take($0.rawValue) }) {
            guard let right = operand(&self) else { return nil }
            left = .calculate(left, sign, right)
        }
        return left
    }

    private mutating func single() -> PluralRule? {
        if take("(") {
            guard let inside = choice(), take(")") else { return nil }
            return inside
        }
        if take("!") {
            depth += 1
            defer { depth -= 1 }
            return depth < Self.deepest ? single().map(PluralRule.not) : nil
        }
        if take("n") { return .number }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        return Int(digits).map(PluralRule.constant)
    }

    private mutating func take(_ sign: String) -> Bool {
        guard rest.hasPrefix(sign) else { return false }
        // "!" alone is "not"; "!=" compares.
        if sign == "!", rest.hasPrefix("!=") { return false }
        rest = rest.dropFirst(sign.count)
        return true
    }
}
