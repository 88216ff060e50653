import Analysis

/// A row of the outcomes table in one edition, from what is published of that edition and nothing else.
struct OutcomeFigure: Hashable, Sendable {
    enum Value: Hashable, Sendable {
        /// How many of those who answered, in per cent with Wilson's 95 % interval.
        case share(count: Int, percent: Double, lower: Double, upper: Double)
        case median(Double, unit: String?)
        case hidden
    }

    let value: Value
    let answered: PublishedCell
    let declined: PublishedCell
    let skipped: PublishedCell
    let notAsked: PublishedCell
    /// Whether the edition asked it otherwise than the latest one.
    let isAskedOtherwise: Bool

    init(_ measure: Measure, of item: PublishedItem, isAskedOtherwise: Bool) {
        (answered, declined, skipped, notAsked) = (item.answered, item.declined, item.skipped, item.notAsked)
        self.isAskedOtherwise = isAskedOtherwise
        value =
            switch measure {
            case .choices(let codes): Self.share(of: codes, in: item)
            case .median:
                item.averages.first { $0.measure == .median }?.value.map { .median($0, unit: item.unit) } ?? .hidden
            }
    }

    enum Measure {
        case choices([String])
        case median
    }

    /// Several choices together are a sum of what is shown of each, so it says no more than they do. Where one of them is
    /// hidden, or their shares may not be given, the sum is hidden too.
    private static func share(of codes: [String], in item: PublishedItem) -> Value {
        let lines = codes.compactMap { code in item.lines.first { $0.measure == .choice && $0.code == code } }
        let counts = lines.compactMap { $0.share == nil ? nil : $0.count.shown }
        guard counts.count == codes.count, let base = item.answered.shown else { return .hidden }
        // Rounding can lift a sum over its base.
        let count = min(counts.reduce(0, +), base)
        guard let interval = WilsonInterval(count: count, of: base) else { return .hidden }
        return .share(
            count: count, percent: (100 * Double(count) / Double(base)).rounded(),
            lower: (100 * interval.lower).rounded(),
            upper: (100 * interval.upper).rounded())
    }
}
