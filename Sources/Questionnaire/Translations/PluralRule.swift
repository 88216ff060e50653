/// An expression of C in one number, `n`.
indirect enum PluralRule: Hashable, Sendable {
    enum Comparison: String, CaseIterable {
        case equal = "=="
        case notEqual = "!="
        case atMost = "<="
        case atLeast = ">="
        case below = "<"
        case above = ">"
    }
    enum Calculation: String, CaseIterable {
        case plus = "+"
        case minus = "-"
        case times = "*"
        case by = "/"
        case remainder = "%"
    }

    case number
    case constant(Int)
    case not(PluralRule)
    case compare(PluralRule, Comparison, PluralRule)
    case calculate(PluralRule, Calculation, PluralRule)
    case and(PluralRule, PluralRule)
    case or(PluralRule, PluralRule)
    case choose(PluralRule, PluralRule, PluralRule)

    func value(for count: Int) -> Int {
        switch self {
        case .number: return count
        case .constant(let number): return number
        case .not(let rule): return rule.value(for: count) == 0 ? 1 : 0
        case .compare(let left, let comparison, let right):
            let (left, right) = (left.value(for: count), right.value(for: count))
            let holds =
                switch comparison {
                case .equal: left == right
                case .notEqual: left != right
                case .atMost: left <= right
                case .atLeast: left >= right
                case .below: left < right
                case .above: left > right
                }
            return holds ? 1 : 0
        case .calculate(let left, let calculation, let right):
            let (left, right) = (left.value(for: count), right.value(for: count))
            switch calculation {
            case .plus: return left &+ right
            case .minus: return left &- right
            case .times: return left &* right
            // A rule that divides by nothing is broken; it has no better value than this.
            case .by: return right == 0 ? 0 : left.dividedReportingOverflow(by: right).partialValue
            case .remainder: return right == 0 ? 0 : left.remainderReportingOverflow(dividingBy: right).partialValue
            }
        case .and(let left, let right): return left.value(for: count) != 0 && right.value(for: count) != 0 ? 1 : 0
        case .or(let left, let right): return left.value(for: count) != 0 || right.value(for: count) != 0 ? 1 : 0
        case .choose(let condition, let yes, let no):
            return condition.value(for: count) != 0 ? yes.value(for: count) : no.value(for: count)
        }
    }
}
