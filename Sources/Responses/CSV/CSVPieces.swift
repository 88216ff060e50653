import Dispatch
import Glibc
import Synchronization

/// Reads a CSV file on all cores, with the result of reading it on one.
///
/// The file is cut where records seem to end, and each piece is parsed on its own. In the order of the
/// file, a piece counts only when the one before ended at a record boundary exactly where it begins, as
/// libcsv's own state says. Where it did not, as at a line break inside quotes, the piece before is read
/// again, and on until it ends at a record boundary; what was guessed in between is thrown away.
package struct CSVPieces: Sendable {
    private let file: String
    private let delimiter: UInt8
    private let cuts: CSVCuts
    private let workers: Int

    /// - Parameters:
    ///   - cuts: where to cut; how the file is cut never shows in the result.
    ///   - workers: how many pieces are read at a time; nil for one on each core.
    package init(
        _ file: String, delimiter: UInt8 = UInt8(ascii: ","), cuts: CSVCuts = .atLineEnds(every: 1 << 20),
        workers: Int? = nil
    ) {
        self.file = file
        self.delimiter = delimiter
        self.cuts = cuts
        self.workers = workers ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }

    /// What a reading came to.
    package enum Outcome: Hashable, Sendable {
        case whole
        /// The form of a record is broken, or a record was refused. ``CSVReader`` says where.
        case broken
        /// It is no file that can be read from any place, and nothing was read.
        case unseekable
    }

    /// Folds every record that is not blank into one part for each piece.
    ///
    /// - Parameters:
    ///   - part: an empty part; `isFirst` for the piece with the header.
    ///   - take: takes a record into a part; false refuses it, and with it the file.
    ///   - merge: is given the parts in the order of the file, on the calling thread.
    package func fold<Part: Sendable>(
        from part: @Sendable (_ isFirst: Bool) -> Part, _ take: @Sendable (inout Part, CSVRow) -> Bool,
        merge: (Part) -> Void, watch: ReadingWatch = .none
    ) throws -> Outcome {
        let window = try FileWindow(file)
        guard let size = try window.size() else { return .unseekable }
        let hasMark = try window.bytes(3, at: 0) == [0xEF, 0xBB, 0xBF]
        let first = hasMark ? 3 : 0
        var start = first
        // A round of pieces at a time, so that only so many guesses are ever kept.
        while start < size {
            let bounds = try round(from: start, of: window, size)
            let pieces = Mutex<[Int: Result<Piece<Part>, any Error>]>([:])
            DispatchQueue.concurrentPerform(iterations: bounds.count - 1) { number in
                let from = bounds[number]
                let piece = Result {
                    try read(window, size, from: from, to: bounds[number + 1], goesOn: false, part(from == first), take)
                }
                pieces.withLock { $0[from] = piece }
            }
            let guesses = pieces.withLock(\.self)
            let last = bounds[bounds.count - 1]
            while start < last {
                var piece = try guesses[start]?.get()
                // Wherever the chain arrives at a cut, a piece was read from there.
                if piece == nil || piece?.end == .open {
                    let cut = bounds.first { $0 > start } ?? last
                    piece = try read(window, size, from: start, to: cut, goesOn: true, part(start == first), take)
                }
                guard let piece, case .boundary(let end) = piece.end else { return .broken }
                merge(piece.part)
                try watch.read(end - start)
                start = end
            }
        }
        return .whole
    }

    /// What was read of one piece.
    private struct Piece<Part: Sendable>: Sendable {
        enum End: Hashable, Sendable {
            /// At a record boundary, or at the end of the file.
            case boundary(Int)
            /// In the middle of a record.
            case open
            case broken
        }

        var part: Part
        var end: End
    }

    /// - Parameter goesOn: whether it is read on, cut by cut, until it ends at a record boundary.
    private func read<Part: Sendable>(
        _ window: borrowing FileWindow, _ size: Int, from start: Int, to cut: Int, goesOn: Bool, _ empty: Part,
        _ take: (inout Part, CSVRow) -> Bool
    ) throws -> Piece<Part> {
        var piece = Piece(part: empty, end: .broken)
        var parser = try CSVParser(delimiter: delimiter)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.bufferSize, alignment: 16)
        defer { unsafe buffer.deallocate() }
        var isTaken = true
        var position = start
        var cut = cut
        while true {
            while position < cut {
                let room = unsafe UnsafeMutableRawBufferPointer(
                    rebasing: buffer[..<min(Self.bufferSize, cut - position)])
                let count = try unsafe window.read(into: room, at: position)
                guard count > 0 else { break }
                let bytes = unsafe UnsafeRawBufferPointer(rebasing: room[..<count])
                let outcome = unsafe parser.parse(bytes) { row in
                    isTaken = isTaken && (row.isBlank || take(&piece.part, row))
                }
                guard isTaken, outcome == .parsed, parser.excess == nil else { return piece }
                position += count
            }
            if position < cut || cut >= size {
                let outcome = parser.finish { row in
                    isTaken = isTaken && (row.isBlank || take(&piece.part, row))
                }
                if isTaken, outcome == .parsed { piece.end = .boundary(max(cut, size)) }
                return piece
            }
            if parser.isBetweenRecords {
                piece.end = .boundary(cut)
                return piece
            }
            guard goesOn else {
                piece.end = .open
                return piece
            }
            cut = try nextCut(after: cut, of: window, size)
        }
    }

    private static let bufferSize = 1 << 16

    /// The next cuts: enough pieces that no core waits long for another, and few enough to keep.
    private func round(from start: Int, of window: borrowing FileWindow, _ size: Int) throws(FileTrouble) -> [Int] {
        var bounds = [start]
        while bounds.count <= workers * 16, let last = bounds.last, last < size {
            bounds.append(try nextCut(after: last, of: window, size))
        }
        return bounds
    }

    private func nextCut(after position: Int, of window: borrowing FileWindow, _ size: Int) throws(FileTrouble) -> Int {
        switch cuts {
        case .exactly(let places):
            return places.first { $0 > position && $0 < size } ?? size
        case .atLineEnds(let length):
            var place = position + length
            while place < size {
                let bytes = try window.bytes(1 << 10, at: place)
                guard !bytes.isEmpty else { break }
                if let end = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) { return min(place + end + 1, size) }
                place += bytes.count
            }
            return size
        }
    }
}
