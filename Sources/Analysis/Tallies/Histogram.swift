/// How often each number was given; merges, and keeps the numbers exactly.
struct Histogram: Hashable, Sendable {
    private(set) var countByValue: [Double: Int] = [:]

    init(_ values: some Sequence<Double> = []) {
        for value in values { add(value) }
    }

    mutating func add(_ value: Double, times: Int = 1) {
        guard times > 0 else { return }
        // Minus zero is the same number as zero, and is kept as it.
        countByValue[value == 0 ? 0 : value, default: 0] += times
    }

    mutating func merge(_ other: Histogram) {
        countByValue.merge(other.countByValue, uniquingKeysWith: +)
    }

    var count: Int { countByValue.values.reduce(0, +) }

    /// Nil when nothing was given. Summed in ascending order, so that it does not depend on the order
    /// in which the responses came.
    var mean: Double? {
        let count = count
        guard count > 0 else { return nil }
        return countByValue.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.key * Double($1.value) } / Double(count)
    }

    /// The value below which a share of the numbers lies.
    ///
    /// Definition 7 of Hyndman, R. J. and Fan, Y. (1996), "Sample quantiles in statistical packages",
    /// The American Statistician 50, 361-365, which spreadsheets use too.
    ///
    /// - Parameter share: between 0 and 1; a half is the median.
    /// - Returns: nil when nothing was given.
    func quantile(_ share: Double) -> Double? {
        let count = count
        guard count > 0 else { return nil }
        let place = share * Double(count - 1)
        let below = Int(place.rounded(.down))
        let ascending = countByValue.sorted { $0.key < $1.key }
        let lower = Self.value(at: below, in: ascending)
        let upper = Self.value(at: min(below + 1, count - 1), in: ascending)
        return lower + (upper - lower) * (place - Double(below))
    }

    var median: Double? { quantile(0.5) }

    private static func value(at place: Int, in ascending: [(key: Double, value: Int)]) -> Double {
        var passed = 0
        for (value, count) in ascending {
            passed += count
            if place < passed { return value }
        }
        return ascending.last?.key ?? 0
    }
}
