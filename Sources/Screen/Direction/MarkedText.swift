/// Characters as scalars, with the marks of Unicode around the parts that run from left to right by themselves.
struct MarkedText {
    private(set) var scalars: [UInt32] = []
    /// Where the scalars of each character are.
    private(set) var places: [Range<Int>] = []

    init(_ characters: [Character]) {
        let islands = LeftToRightIslands.ranges(in: characters)
        let starts = Set(islands.map(\.lowerBound))
        let ends = Set(islands.map(\.upperBound))
        for (index, character) in characters.enumerated() {
            if ends.contains(index) { scalars.append(Self.endOfIsland) }
            if starts.contains(index) { scalars.append(Self.island) }
            let start = scalars.count
            scalars += character.unicodeScalars.map(\.value)
            places.append(start..<scalars.count)
        }
        if ends.contains(characters.count) { scalars.append(Self.endOfIsland) }
    }

    /// LEFT-TO-RIGHT ISOLATE.
    private static let island: UInt32 = 0x2066
    /// POP DIRECTIONAL ISOLATE.
    private static let endOfIsland: UInt32 = 0x2069
}
