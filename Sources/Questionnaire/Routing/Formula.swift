/// A condition that shrinks as the truth of its atoms becomes known.
///
/// Two sets of answers that leave the same formulas open lead the same way from there on, however
/// different they are; that is what keeps ``RouteSearch`` small. `or` is written with `not` and `and`,
/// which De Morgan's laws allow in Kleene's logic too.
indirect enum Formula: Hashable, Sendable {
    case known(Truth)
    /// A part that cannot be taken apart, by its number.
    case atom(Int)
    case not(Formula)
    /// At least two, none of them known to be true or false.
    case all([Formula])

    init(_ condition: Condition, numbering atom: (Condition) -> Formula) {
        switch condition {
        case .not(let inner): self = Formula(inner, numbering: atom).negated
        case .and(let parts): self = .conjunction(of: parts.map { Formula($0, numbering: atom) })
        case .or(let parts):
            self = Formula.conjunction(of: parts.map { Formula($0, numbering: atom).negated }).negated
        case .isOneOf, .hasAny, .hasAll, .compares, .answered, .declined: self = atom(condition)
        }
    }

    /// What is left when some of the atoms are known.
    ///
    /// - Parameter truths: the truth of an atom, or nil while it is open.
    func deciding(_ truths: (Int) -> Truth?) -> Formula {
        switch self {
        case .known: self
        case .atom(let number): truths(number).map(Formula.known) ?? self
        case .not(let inner): inner.deciding(truths).negated
        case .all(let parts): .conjunction(of: parts.map { $0.deciding(truths) })
        }
    }

    /// The truth of a formula with nothing open.
    var truth: Truth? {
        if case .known(let truth) = self { truth } else { nil }
    }

    static func conjunction(of parts: [Formula]) -> Formula {
        var open: [Formula] = []
        var isUnknown = false
        for part in parts {
            switch part {
            case .known(.no): return part
            case .known(.yes): break
            case .known(.unknown): isUnknown = true
            case .atom, .not, .all: open.append(part)
            }
        }
        if isUnknown { open.append(.known(.unknown)) }
        return open.count > 1 ? .all(open) : open.first ?? .known(.yes)
    }

    private var negated: Formula {
        switch self {
        case .known(let truth): .known(!truth)
        case .not(let inner): inner
        case .atom, .all: .not(self)
        }
    }
}
