/// Holds up whoever guesses the staff passphrase: longer after each wrong one.
///
/// It lasts as long as the kiosk runs. Starting a machine anew takes longer than the first delays.
struct GuessDelay: Hashable, Sendable {
    private static let longest = 15 * 60

    private var wrong = 0
    /// When the next one may be tried.
    private(set) var end = Duration.zero

    mutating func refuse(at now: Duration) {
        wrong += 1
        end = now + Self.delay(after: wrong)
    }

    mutating func accept() { self = GuessDelay() }

    /// 2 seconds, 4, 8 and so on, up to a quarter of an hour.
    static func delay(after wrong: Int) -> Duration {
        .seconds(wrong < 1 ? 0 : min(1 << min(wrong, 16), longest))
    }
}
