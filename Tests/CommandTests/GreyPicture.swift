import Foundation

/// A portable grey map (PGM) as `pdftoppm` writes it.
struct GreyPicture {
    private let rows: [ArraySlice<UInt8>]

    init(_ data: Data) {
        let bytes = [UInt8](data)
        // "P5", the width and the height, and the brightest grey, each on a line of its own.
        let head = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 3, omittingEmptySubsequences: false)
        let size =
            head.count == 4 ? String(decoding: head[1], as: UTF8.self).split(separator: " ").compactMap { Int($0) } : []
        guard let width = size.first, let body = head.last, width > 0 else {
            rows = []
            return
        }
        rows = stride(from: body.startIndex, to: body.endIndex - width + 1, by: width).map { body[$0..<$0 + width] }
    }

    /// How wide the squares in the corners of QR codes are, in pixels: wherever a row goes through the middle of one,
    /// dark, light, dark, light and dark are as 1 to 1 to 3 to 1 to 1 (ISO/IEC 18004).
    var finderWidths: [Int] {
        rows.flatMap { row in
            let runs = Self.runs(of: row)
            return runs.indices.dropLast(4).compactMap { start -> Int? in
                guard runs[start].isDark else { return nil }
                let lengths = runs[start..<start + 5].map(\.length)
                let module = Double(lengths.reduce(0, +)) / 7
                let fits = zip(lengths, [1, 1, 3, 1, 1]).allSatisfy { abs(Double($0) - module * $1) < module / 4 }
                // Smaller ones are strokes of letters.
                return fits && module > 9.5 ? lengths.reduce(0, +) : nil
            }
        }
    }

    private static func runs(of row: ArraySlice<UInt8>) -> [(isDark: Bool, length: Int)] {
        row.reduce(into: []) { runs, grey in
            let isDark = grey < 128
            if runs.last?.isDark == isDark {
                runs[runs.count - 1].length += 1
            } else {
                runs.append((isDark, 1))
            }
        }
    }
}
