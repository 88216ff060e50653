/// A number that an attacker can work out more closely than may be.
struct Breach: Hashable, Sendable {
    /// What was worked out.
    indirect enum Target: Hashable, Sendable {
        /// A count in whose place it says that it is hidden.
        case hidden(CountPlace)
        /// A count of those who are in no group, of whom nothing is published.
        case unpublished(CountPlace)
        /// The few who are in a larger count and not in a smaller one that is a part of it.
        case difference(CountPlace, CountPlace)
        /// The few who came to a count after an earlier publication.
        case change(CountPlace)
        /// Something in the earlier publication itself.
        case earlier(Target)
    }

    let target: Target
    /// What it must lie between.
    let range: ClosedRange<Int>

    /// The places whose figures give it away, of which it is one itself.
    var places: [CountPlace] { target.places }
}

extension Breach.Target {
    fileprivate var places: [CountPlace] {
        switch self {
        case .hidden(let place), .unpublished(let place), .change(let place): [place]
        case .difference(let larger, let smaller): [larger, smaller]
        case .earlier(let target): target.places
        }
    }

    /// Whether something stands in its place that says it is hidden.
    var isHidden: Bool {
        switch self {
        case .hidden: true
        case .earlier(let target): target.isHidden
        case .unpublished, .difference, .change: false
        }
    }

    /// Whether it is how many gave something any place in a ranking.
    var isPlaceInRanking: Bool {
        switch self {
        case .hidden(let place), .unpublished(let place), .change(let place): place.measure.isPlaceInRanking
        case .earlier(let target): target.isPlaceInRanking
        case .difference: false
        }
    }
}
