import Foundation

@testable import Responses

/// The pages of a store's file, read as they lie there and without SQLite.
///
/// After "Database File Format" (sqlite.org/fileformat2.html), and only as much of it as the envelopes need: their
/// table is an index b-tree, because it has no row numbers.
struct StorePages {
    /// Where an envelope lies.
    struct Cell {
        var key: [UInt8]
        /// Counted from 1, as SQLite does.
        var page: Int
        /// The place of the cell in its page.
        var offset: Int
        /// The pages that the rest of the envelope fills.
        var rest: [Int]
        /// The places in the file that hold the key and the sealed bytes.
        var secrets: [Range<Int>]
    }

    struct NotUnderstood: Error {}

    let bytes: [UInt8]
    private let pageSize: Int

    init(_ bytes: [UInt8]) throws {
        guard bytes.count >= 100 else { throw NotUnderstood() }
        self.bytes = bytes
        pageSize = Int(bytes[16]) << 8 | Int(bytes[17])
    }

    /// How many pages hold nothing any more.
    var freePages: Int { number(at: 36, 4) }

    /// The envelopes in the order of the tree, whose root is known to be this page.
    func cells(root page: Int) throws -> [Cell] {
        let start = (page - 1) * pageSize
        let isLeaf = bytes[start] == 10
        guard isLeaf || bytes[start] == 2 else { throw NotUnderstood() }
        let pointers = start + (isLeaf ? 8 : 12)
        var cells: [Cell] = []
        for index in 0..<number(at: start + 3, 2) {
            let offset = number(at: pointers + 2 * index, 2)
            if !isLeaf { cells += try self.cells(root: number(at: start + offset, 4)) }
            cells.append(try cell(page, offset, start + offset + (isLeaf ? 0 : 4)))
        }
        if !isLeaf { cells += try self.cells(root: number(at: start + 8, 4)) }
        return cells
    }

    private func cell(_ page: Int, _ offset: Int, _ start: Int) throws -> Cell {
        var place = start
        let size = variableNumber(&place)
        let local = localSize(of: size)
        let record = place
        let head = variableNumber(&place)
        // A blob of 16 bytes has the type 12 + 2 × 16.
        guard variableNumber(&place) == 44 else { throw NotUnderstood() }
        let key = record + head
        var secrets = [key..<record + local]
        var rest: [Int] = []
        var left = size - local
        var next = left > 0 ? number(at: record + local, 4) : 0
        while left > 0 {
            guard next > 0 else { throw NotUnderstood() }
            let start = (next - 1) * pageSize
            let count = min(left, pageSize - 4)
            secrets.append(start + 4..<start + 4 + count)
            rest.append(next)
            left -= count
            next = number(at: start, 4)
        }
        return Cell(
            key: Array(bytes[key..<key + 16]), page: page, offset: offset, rest: rest, secrets: secrets)
    }

    /// How much of a record lies in the tree itself.
    private func localSize(of size: Int) -> Int {
        let most = (pageSize - 12) * 64 / 255 - 23
        let least = (pageSize - 12) * 32 / 255 - 23
        if size <= most { return size }
        let even = least + (size - least) % (pageSize - 4)
        return even <= most ? even : least
    }

    private func number(at place: Int, _ count: Int) -> Int {
        bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private func variableNumber(_ place: inout Int) -> Int {
        var number = 0
        while true {
            let byte = bytes[place]
            place += 1
            number = number << 7 | Int(byte & 0x7F)
            if byte < 0x80 { return number }
        }
    }
}
