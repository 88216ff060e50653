extension PhoneNumber {
    /// Why something is no phone number.
    enum Fault: Error, Hashable {
        /// Hyphens, brackets, letters; with the number as it would be dialled, where there is one.
        case marks(plain: String?)
        case length(Int, allowed: ClosedRange<Int>, prefix: String)
        /// No numbers start with these digits.
        case noRange(String)
        case unknownShort
        /// Long, and without the nought at its start.
        case noTrunk

        /// What is wrong, as the end of a sentence.
        var reason: String {
            switch self {
            case .marks: "it holds something else than the digits that are dialled here and single blanks"
            case .length(let count, let allowed, let prefix):
                "it has \(count) digits, and numbers that start with \(prefix) have \(Self.words(for: allowed))"
            case .noRange(let start): "no numbers start with \(start)"
            case .unknownShort: "there is no such short number"
            case .noTrunk: "it does not start with 0"
            }
        }

        /// What to do about it.
        var advice: String {
            switch self {
            case .marks(let plain?): "write \"\(plain)\""
            case .length: "look at the number again: a digit may be missing, or there twice"
            case .noTrunk: "write the 0 that is dialled in front"
            default: "write digits and blanks, such as 0800 1111, 116 123 or 0300 123 6621"
            }
        }

        private static func words(for lengths: ClosedRange<Int>) -> String {
            lengths.count == 1 ? "\(lengths.lowerBound)" : "\(lengths.lowerBound) or \(lengths.upperBound)"
        }
    }
}
