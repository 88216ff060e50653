extension Condition {
    /// Whether the condition holds, in three-valued logic.
    ///
    /// - Parameter atom: decides the parts that `not`, `and` and `or` put together; it is never given
    ///   one of those.
    package func truth(of atom: (Condition) -> Truth) -> Truth {
        switch self {
        case .not(let condition): !condition.truth(of: atom)
        case .and(let conditions): .all(conditions) { $0.truth(of: atom) }
        case .or(let conditions): .any(conditions) { $0.truth(of: atom) }
        case .isOneOf, .hasAny, .hasAll, .compares, .answered, .declined: atom(self)
        }
    }
}
