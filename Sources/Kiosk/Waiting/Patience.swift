/// How long the kiosk waits for somebody who does nothing.
package struct Patience: Hashable, Sendable {
    /// The seconds that may be asked for: less would rush people, more would leave answers on a screen.
    package static let bounds = 10...1800
    /// What is waited where nobody said otherwise.
    package static let usual = 120

    private static let longestGrace = Duration.seconds(30)
    private static let shortestThanks = Duration.seconds(30)
    /// What a slow reader needs for a letter: 500 letters, or about 100 words, a minute.
    private static let letterTime = Duration.milliseconds(120)
    private static let longestReading = Duration.seconds(300)

    /// Without a key for so long, the kiosk asks whether anybody is there.
    let idle: Duration

    /// - Parameter seconds: within ``bounds``; what lies outside them is taken as the nearest of them.
    package init(seconds: Int = Patience.usual) {
        idle = .seconds(min(max(seconds, Self.bounds.lowerBound), Self.bounds.upperBound))
    }

    /// From the question to the clearing.
    var grace: Duration { min(idle, Self.longestGrace) }

    /// Until it asks whether anybody is there, on a screen of so many letters.
    func idle(reading letters: Int) -> Duration { max(idle, Self.reading(letters)) }

    /// How long thanks of so many letters stay.
    func thanks(reading letters: Int) -> Duration { max(Self.shortestThanks, Self.reading(letters)) }

    private static func reading(_ letters: Int) -> Duration { min(letterTime * letters, longestReading) }
}
