/// What the plain mode does while no reply comes, one thing after the other.
///
/// A count for every second would keep a screen reader talking, so it is said twice. A line that is being typed does
/// not show before it is sent; that is why nothing is cleared without a word.
struct PlainVigil {
    enum Step: Hashable {
        /// Asks whether anybody is there, and says how many seconds are left.
        case ask(seconds: Int)
        case remind(seconds: Int)
        case clear
    }

    /// Each with the time from the one before.
    let steps: [(after: Duration, step: Step)]

    private static let last = Duration.seconds(10)

    /// - Parameters:
    ///   - letters: how many there are to read.
    ///   - isTyping: whether words are asked for, which may take longer than a number.
    init(_ patience: Patience, reading letters: Int, whileTyping isTyping: Bool) {
        let grace = patience.grace
        let time = patience.idle(reading: letters) * (isTyping ? 2 : 1)
        let idle = (after: time, step: Step.ask(seconds: grace.wholeSeconds))
        guard grace > Self.last else {
            steps = [idle, (grace, .clear)]
            return
        }
        steps = [idle, (grace - Self.last, .remind(seconds: Self.last.wholeSeconds)), (Self.last, .clear)]
    }
}
