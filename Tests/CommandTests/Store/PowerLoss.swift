import Interview

/// What a disk does with what it was not told to sync, when the power goes.
struct PowerLoss {
    private enum Manner: CaseIterable {
        /// Nothing more was written.
        case nothing
        case everything
        /// It was written in order, and stopped somewhere.
        case beginning
        case few, half, most
    }

    /// The bytes that a disk writes at once.
    let sector: Int
    private let manner: Manner
    /// Whether a sector may be written in part.
    private let isTearing: Bool
    private var random: SplitMix

    init(seed: UInt64) {
        random = SplitMix(seed: seed)
        sector = Bool.random(using: &random) ? 512 : 4096
        manner = Manner.allCases.randomElement(using: &random) ?? .half
        isTearing = Int.random(in: 0..<3, using: &random) == 0
    }

    mutating func survivors<Piece>(of pieces: [Piece]) -> [Piece] {
        switch manner {
        case .nothing: []
        case .everything: pieces
        case .beginning: Array(pieces.prefix(Int.random(in: 0...pieces.count, using: &random)))
        case .few: pieces.filter { _ in Int.random(in: 0..<10, using: &random) == 0 }
        case .half: pieces.filter { _ in Bool.random(using: &random) }
        case .most: pieces.filter { _ in Int.random(in: 0..<10, using: &random) > 0 }
        }
    }

    mutating func lengthWritten(of count: Int) -> Int {
        guard isTearing, Int.random(in: 0..<4, using: &random) == 0 else { return count }
        return Int.random(in: 0...count, using: &random)
    }
}
