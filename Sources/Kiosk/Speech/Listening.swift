/// What somebody who listens has heard, and asks for.
struct Listening: Hashable, Sendable {
    enum Wish {
        case again
        case silence
    }

    /// The screen that was read last; nil when nothing is being said.
    var heard: SpokenScreen?
    var wish: Wish?
    /// Whether a key was pressed since.
    var hasPressed = false
}
