/// When somebody is there, read from the words that a services file prints.
///
/// The words stay what is shown; this is what can be reckoned with.
package struct OpeningHours: Hashable, Sendable {
    package let times: WeekTimes
    /// The one way of reaching the service that these hours are of, where they say so; nil for all of them.
    package let channel: Channel.Kind?
}

extension OpeningHours {
    /// Nil where the words are not days and times.
    package init?(_ words: String) {
        guard let hours = try? OpeningHours(reading: words) else { return nil }
        self = hours
    }
}

extension Service {
    /// Nil where the hours are not known, or their words cannot be read.
    package var openingHours: OpeningHours? { hours.flatMap { OpeningHours($0.value) } }
}
