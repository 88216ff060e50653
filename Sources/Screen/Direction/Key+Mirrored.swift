extension Key {
    /// The key that means the same where lines begin at the right edge.
    package var mirrored: Key {
        switch self {
        case .left: .right
        case .right: .left
        case .wordLeft: .wordRight
        case .wordRight: .wordLeft
        default: self
        }
    }
}
