extension EditionComparison {
    /// A way of answering that weighs more in one edition than in another.
    package struct ModeShift: Hashable, Sendable {
        /// A ``Responses/Mode``.
        package let mode: String
        /// By edition, in per cent of the responses whose way is shown; nil where it is hidden.
        package let shares: [Double?]
    }

    /// So many percentage points are worth saying.
    package static let smallestModeShift = 10.0

    /// The ways whose share moved by at least ``smallestModeShift`` points, or that not every edition had.
    ///
    /// Numbers by mode are said only roughly, so this is a rule of thumb and no test.
    package var modeShifts: [ModeShift] {
        let modes = editions.flatMap(\.modes).reduce(into: [String]()) { modes, part in
            if !modes.contains(part.code) { modes.append(part.code) }
        }
        return modes.compactMap { mode in
            let shares = editions.map { edition -> Double? in
                let total = edition.modes.reduce(0) { $0 + ($1.count.shown ?? 0) }
                guard let own = edition.modes.first(where: { $0.code == mode }) else { return 0 }
                guard total > 0, let count = own.count.shown else { return nil }
                return (100 * Double(count) / Double(total)).rounded(to: 0)
            }
            let known = shares.compactMap(\.self)
            guard let least = known.min(), let most = known.max() else { return nil }
            let isNew = least == 0 && known.contains { $0 > 0 }
            return isNew || most - least >= Self.smallestModeShift ? ModeShift(mode: mode, shares: shares) : nil
        }
    }
}
