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

    /// A rule that divides by nothing has no value.
    struct DividesByZero: Error {}

    func value(for count: Int) throws(DividesByZero) -> Int {
        switch self {
        case .number: return count
        case .constant(let number): return number
        case .not(let rule): return try rule.value(for: count) == 0 ? 1 : 0
        case .compare(let left, let comparison, let right):
            let (left, right) = (try left.value(for: count), try right.value(for: count))
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
            let (left, right) = (try left.value(for: count), try right.value(for: count))
            switch calculation {
            case .plus: return left &+ right
            case .minus: return left &- right
            case .times: return left &* right
            case .by, .remainder:
                if right == 0 { throw DividesByZero() }
                let divided = left.dividedReportingOverflow(by: right).partialValue
                return calculation == .by ? divided : left &- divided &* right
            }
        case .and(let left, let right):
            return try left.value(for: count) != 0 ? (right.value(for: count) != 0 ? 1 : 0) : 0
        case .or(let left, let right):
            return try left.value(for: count) != 0 ? 1 : (right.value(for: count) != 0 ? 1 : 0)
        case .choose(let condition, let yes, let no):
            return try condition.value(for: count) != 0 ? yes.value(for: count) : no.value(for: count)
        }
    }
}
