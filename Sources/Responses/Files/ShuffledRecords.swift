import Glibc

/// Records that come out in random order, in a small and constant piece of memory however many there are.
///
/// Each record goes into one of many piles, chosen at random on its own; at the end the piles are taken one after another, each
/// shuffled. Every order is equally likely: given how high the piles are, every way of dealing the records to them
/// is, and so is every order within one (Rao 1961, Sandelius 1962). What is too much for memory lies in files without a
/// name, in the folder of the file that will be written, which are gone when the program is, however it ends.
struct ShuffledRecords: ~Copyable {
    private let folder: String
    private var piles: [[UInt8]] = Array(repeating: [], count: Self.pileCount)
    /// One for each pile, once there was too much for memory.
    private var files: [NamelessFile] = []
    private var size = 0
    private var random = SystemRandomNumberGenerator()
    private(set) var count = 0
    private let limit: Int

    private static let pileCount = 64

    /// - Parameters:
    ///   - path: the file that the records are for.
    ///   - limit: the bytes that are held in memory before they go to the disk.
    init(for path: String, limit: Int = 8 << 20) {
        folder = WholeFile.Target.folder(of: WholeFile.Target.followingLinks(path))
        self.limit = limit
    }

    mutating func add(_ record: [UInt8]) throws(FileTrouble) {
        let pile = Int.random(in: 0..<Self.pileCount, using: &random)
        // Its length first, for a record may hold whatever parts others.
        for shift in stride(from: 0, to: 64, by: 8) {
            piles[pile].append(UInt8(truncatingIfNeeded: record.count >> shift))
        }
        piles[pile] += record
        size += record.count + 8
        count += 1
        if size > limit { try spill() }
    }

    /// Gives every record to `body`, in random order, and keeps none.
    mutating func drain(_ body: ([UInt8]) throws -> Void) throws {
        for pile in piles.indices {
            let bytes = (files.isEmpty ? [] : try files[pile].contents()) + piles[pile]
            piles[pile] = []
            for range in Self.records(in: bytes).shuffled(using: &random) { try body(Array(bytes[range])) }
        }
        files = []
        (size, count) = (0, 0)
    }

    private mutating func spill() throws(FileTrouble) {
        if files.isEmpty {
            for _ in piles { files.append(try NamelessFile(in: folder)) }
        }
        for pile in piles.indices {
            try files[pile].append(piles[pile])
            piles[pile].removeAll(keepingCapacity: true)
        }
        size = 0
    }

    private static func records(in bytes: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        while start + 8 <= bytes.count {
            let length = bytes[start..<start + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
            ranges.append(start + 8..<start + 8 + length)
            start += 8 + length
        }
        return ranges
    }
}
