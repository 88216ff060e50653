import Foundation

/// A picture of what a terminal shows, with nothing in it but the half blocks, dark on light.
package struct HalfBlockPicture {
    /// The pixels of a module; a cell is one module wide and two high.
    private static let scale = 4

    /// Rows of modules, dark or light.
    private let rows: [[Bool]]

    package init(_ lines: [String]) {
        let width = lines.map(\.count).max() ?? 0
        rows = lines.flatMap { line -> [[Bool]] in
            let cells = Array(line) + Array(repeating: " ", count: width - line.count)
            return [cells.map { "█▀".contains($0) }, cells.map { "█▄".contains($0) }]
        }
    }

    /// The texts of the codes in the picture, as `zbarimg` reads them.
    package func codes() throws -> [String] {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pgm")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(greyMap).write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file.path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// The picture as a portable grey map (PGM).
    private var greyMap: [UInt8] {
        let width = (rows.first?.count ?? 0) * Self.scale
        let head = Array("P5\n\(width) \(rows.count * Self.scale)\n255\n".utf8)
        return rows.reduce(into: head) { bytes, row in
            let line = row.flatMap { Array(repeating: UInt8($0 ? 0 : 255), count: Self.scale) }
            for _ in 0..<Self.scale { bytes += line }
        }
    }
}
