import Questionnaire

/// How far reading is, in one line: a bar, how much of how much, how fast, and how long it will still take.
///
///     Reading  [=========>          ]  45%  12.2 of 27.1 MB  3.1 MB/s  5 s left
package struct ProgressLine: Hashable, Sendable {
    /// Bytes.
    let done: Int
    /// Bytes of all files; 0 where nobody knows, as with a pipe.
    let total: Int
    let elapsed: Duration

    package init(done: Int, total: Int, elapsed: Duration) {
        self.done = done
        self.total = total
        self.elapsed = elapsed
    }

    /// The line, in at most so many cells; what matters least is left out first.
    package func written(columns: Int) -> String {
        let parts: [String?] = [share, amount, rate, left]
        // The last cell stays free, so that no terminal goes on to the next line.
        let room = columns - 1
        let choices: [[String?]] = [
            ["Reading", bar] + parts, ["Reading"] + parts, ["Reading", share ?? amount, left], [share ?? amount],
        ]
        let lines = choices.map { $0.compactMap(\.self).joined(separator: "  ") }
        return lines.first { TerminalWidth.of($0) <= room } ?? ""
    }

    private var isKnown: Bool { total > 0 }
    /// A file may grow while it is read.
    private var fraction: Double { isKnown ? min(1, Double(done) / Double(total)) : 0 }
    private var seconds: Double { elapsed / .seconds(1) }
    private var bytesPerSecond: Double { seconds > 0 ? Double(done) / seconds : 0 }

    private var bar: String? {
        guard isKnown else { return nil }
        let width = 20
        let full = Int(fraction * Double(width))
        let head = full < width ? ">" : ""
        let blanks = String(repeating: " ", count: width - full - head.count)
        return "[\(String(repeating: "=", count: full))\(head)\(blanks)]"
    }

    private var share: String? {
        guard isKnown else { return nil }
        let percent = "\(Int(fraction * 100))%"
        return String(repeating: " ", count: 4 - percent.count) + percent
    }

    private var amount: String {
        isKnown
            ? "\(Self.megabytes(Double(done))) of \(Self.megabytes(Double(total))) MB"
            : "\(Self.megabytes(Double(done))) MB"
    }

    private var rate: String? { bytesPerSecond > 0 ? "\(Self.megabytes(bytesPerSecond)) MB/s" : nil }

    private var left: String? {
        guard isKnown, bytesPerSecond > 0 else { return nil }
        let seconds = Int((Double(max(0, total - done)) * seconds / Double(done)).rounded(.up))
        return switch seconds {
        case ..<60: "\(seconds) s left"
        case ..<3_600: "\(seconds / 60) min \(seconds % 60) s left"
        default: "\(seconds / 3_600) h \(seconds % 3_600 / 60) min left"
        }
    }

    /// "12.2"
    private static func megabytes(_ bytes: Double) -> String {
        let tenths = Int((bytes / 100_000).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
