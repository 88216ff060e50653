/// What a row says to one question, in places of choices rather than in codes.
package struct CodedAnswer: Sendable {
    package enum State: UInt8, Sendable {
        case skipped
        case declined
        case answered
        case notAsked
    }

    package internal(set) var state = State.skipped
    /// The choice of a question that has exactly one.
    package internal(set) var choice = -1
    /// The choices of a question that has several, a bit each.
    package internal(set) var chosen: UInt64 = 0
    /// The choices with something on their line, a bit each.
    package internal(set) var writeIns: UInt64 = 0
    package internal(set) var number = 0.0
    /// The cell that holds the text.
    package internal(set) var cell = -1
    /// The rows of a grid that were answered, or the places of a ranking that were given; of both the
    /// choices stand in ``CodedRow/list``.
    package internal(set) var listed = 0
}
