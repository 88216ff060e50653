/// A value of Kleene's strong three-valued logic.
package enum Truth: Hashable, Sendable {
    case yes
    case no
    /// It rests on an answer that was not given.
    case unknown

    package init(_ known: Bool) { self = known ? .yes : .no }

    package static prefix func ! (truth: Truth) -> Truth {
        switch truth {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }

    /// True when all are; false as soon as one is, whatever is unknown.
    package static func all(_ truths: some Sequence<Truth>) -> Truth {
        truths.reduce(.yes) { left, right in
            if left == .no || right == .no { return .no }
            return left == .unknown || right == .unknown ? .unknown : .yes
        }
    }

    /// True as soon as one is, whatever is unknown; false when all are.
    package static func any(_ truths: some Sequence<Truth>) -> Truth {
        !all(truths.lazy.map { !$0 })
    }
}
