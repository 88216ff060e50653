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
    package static func all<Parts: Sequence>(_ parts: Parts, are truth: (Parts.Element) -> Truth) -> Truth {
        var result = Truth.yes
        for part in parts {
            switch truth(part) {
            case .yes: break
            case .no: return .no
            case .unknown: result = .unknown
            }
        }
        return result
    }

    /// True as soon as one is, whatever is unknown; false when all are.
    package static func any<Parts: Sequence>(_ parts: Parts, is truth: (Parts.Element) -> Truth) -> Truth {
        !all(parts) { !truth($0) }
    }
}
