/// How far any number of coders agree beyond chance, where some codings may be missing: Krippendorff's alpha.
///
/// `alpha = 1 - Do / De`: the disagreement within units, by the disagreement that would come of putting all the values
/// into units at random. 1 is full agreement, 0 what chance gives, less than 0 is worse than chance.
///
/// Krippendorff, K. (2011), "Computing Krippendorff's alpha-reliability", Annenberg School for Communication,
/// University of Pennsylvania. Unlike kappa it has a correction for small samples, and takes coders as
/// interchangeable: it asks about the coding, and not about two persons.
package struct KrippendorffsAlpha: Hashable, Sendable {
    /// What it is that values say, and so how far apart two of them are.
    package enum Level: String, Hashable, Sendable, CaseIterable {
        /// Names: two values are the same, or not.
        case nominal
        /// An order: two values are as far apart as there are values between them.
        case ordinal
        /// Numbers with even steps: the square of the difference.
        case interval
    }

    /// At most 1.
    package let value: Double
    /// How many units have two codings or more; only they count.
    package let units: Int
    /// How many values these units hold.
    package let codings: Int

    /// - Parameters:
    ///   - coders: a row a coder, a column a unit; nil where a coder did not code a unit. Rows may differ in
    ///     length; what is not there is missing. No value is NaN.
    ///   - level: what the values say.
    /// - Throws: ``NoAgreement/nothingToCompare`` where no unit has two codings, ``NoAgreement/oneValueOnly``
    ///   where all that could be compared is one value, so that there is no disagreement to expect.
    package init(_ coders: [[Double?]], _ level: Level = .nominal) throws(NoAgreement) {
        let length = coders.map(\.count).max() ?? 0
        let pairable = (0..<length)
            .map { unit in coders.compactMap { unit < $0.count ? $0[unit] : nil } }
            .filter { $0.count > 1 }
        guard !pairable.isEmpty else { throw .nothingToCompare }
        guard !pairable.contains(where: { $0.contains(where: \.isNaN) }) else { throw .badTable }
        let values = Set(pairable.joined()).sorted()
        guard values.count > 1 else { throw .oneValueOnly }
        let places = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
        var totals = values.map { _ in 0.0 }
        // How often a pair of values meets in a unit; a unit of m values counts m, in m - 1 parts.
        var coincidences = values.map { _ in values.map { _ in 0.0 } }
        for unit in pairable {
            let counts = unit.reduce(into: [Int: Int]()) { $0[places[$1] ?? 0, default: 0] += 1 }
            for (c, count) in counts {
                totals[c] += Double(count)
                for (k, other) in counts where k != c {
                    coincidences[c][k] += Double(count * other) / Double(unit.count - 1)
                }
            }
        }
        let distance = Self.distances(between: values, totals, level)
        let codings = pairable.reduce(0) { $0 + $1.count }
        var observed = 0.0
        var expected = 0.0
        for c in values.indices {
            for k in values.indices where k != c {
                observed += coincidences[c][k] * distance[c][k]
                expected += totals[c] * totals[k] * distance[c][k]
            }
        }
        value = 1 - Double(codings - 1) * observed / expected
        units = pairable.count
        self.codings = codings
    }

    /// The same for codings as there or not there.
    package init(_ coders: [[Bool?]]) throws(NoAgreement) {
        try self.init(coders.map { $0.map { $0.map { $0 ? 1 : 0 } } })
    }

    /// The squared distances of all pairs of values, in their order.
    private static func distances(between values: [Double], _ totals: [Double], _ level: Level) -> [[Double]] {
        var before = 0.0
        // Of an order, a value stands in the middle of all that share its place.
        let middles = totals.map { total in
            defer { before += total }
            return before + total / 2
        }
        return values.indices.map { c in
            values.indices.map { k in
                switch level {
                case .nominal: return c == k ? 0 : 1
                case .ordinal: return (middles[c] - middles[k]) * (middles[c] - middles[k])
                case .interval: return (values[c] - values[k]) * (values[c] - values[k])
                }
            }
        }
    }
}
