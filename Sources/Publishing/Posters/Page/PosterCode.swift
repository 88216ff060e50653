import QRCodes
import Questionnaire
import Signposting

/// A QR code as the outline of its dark modules, with what it does in words.
struct PosterCode: Hashable, Sendable {
    /// The modules of a side, the light rim too.
    let side: Int
    /// The `d` of an SVG path, one unit a module.
    let outline: String
    /// For people who want to know before they scan, and who cannot see it: `Chat at childline.org.uk`.
    let caption: String

    /// Nil for a target that no code can hold.
    init?(_ target: ScanTarget) {
        guard let code = QRCode(encoding: target.payload) else { return nil }
        side = code.sideWithQuietZone
        outline = code.outline
        caption = target.channel.instruction.harmless()
    }
}

extension QRCode {
    /// One shape for each run of dark modules in a row, because two that touch can print with a seam.
    fileprivate var outline: String {
        (0..<side).flatMap { row in
            darkRuns(in: row).map { run in
                "M\(run.lowerBound + Self.quietZone) \(row + Self.quietZone)h\(run.count)v1h-\(run.count)z"
            }
        }.joined()
    }

    private func darkRuns(in row: Int) -> [Range<Int>] {
        (0..<side).filter { isDark(row: row, column: $0) }.reduce(into: []) { runs, column in
            if let last = runs.last, last.upperBound == column {
                runs[runs.count - 1] = last.lowerBound..<column + 1
            } else {
                runs.append(column..<column + 1)
            }
        }
    }
}
