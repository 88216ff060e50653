/// Comments that say that a finding is meant to be: `# allow ID: reason`, on the line above.
///
///     # allow long-sentence: the law gives these words
///     consent "I have read …"
///
/// Each silences one warning of that id on the next line that says something. An error cannot be allowed.
struct Allowances {
    private struct Allowance {
        var id: String
        var reason: String
        var range: SourceRange
        /// The number of the line that it speaks of, if one follows.
        var line: Int?
    }

    private let allowances: [Allowance]
    private let file: SourceFile

    init(in file: SourceFile) {
        self.file = file
        var found: [Allowance] = []
        // Several comments may stand above one line.
        var waiting: [Allowance] = []
        for (index, line) in file.lines.enumerated() {
            // Most lines hold no comment and stand under none; that is seen faster than their first character.
            guard !waiting.isEmpty || line.utf8.contains(UInt8(ascii: "#")) else { continue }
            guard let first = line.first(where: { !$0.isWhitespace }) else { continue }
            if first != "#" {
                for var allowance in waiting {
                    allowance.line = index + 1
                    found.append(allowance)
                }
                waiting = []
            } else if let allowance = Self.allowance(line, number: index + 1, in: file) {
                waiting.append(allowance)
            }
        }
        allowances = found + waiting
    }

    /// What is left of the findings, with a warning for every comment that allows nothing.
    func apply(to diagnostics: [Diagnostic]) -> [Diagnostic] {
        var left = diagnostics
        for allowance in allowances {
            let silenced = left.firstIndex {
                $0.id == allowance.id && $0.severity == .warning && $0.range?.start.line == allowance.line
                    && allowance.line != nil
            }
            if allowance.reason.isEmpty {
                left.append(unused(allowance, "this does not say why", "write a reason: # allow \(allowance.id): …"))
            } else if let silenced {
                left.remove(at: silenced)
            } else {
                left.append(
                    unused(
                        allowance, "there is no warning \"\(allowance.id)\" on the next line",
                        "delete the comment; only a warning on the very next line can be allowed"))
            }
        }
        return left
    }

    private func unused(_ allowance: Allowance, _ message: String, _ help: String) -> Diagnostic {
        Diagnostic("unused-allow", .warning, file: file.name, at: allowance.range, message, help: [help])
    }

    /// Reads `# allow ID` or `# allow ID: reason`; any other comment is nil.
    private static func allowance(_ line: Substring, number: Int, in file: SourceFile) -> Allowance? {
        let words = line.drop { $0.isWhitespace }.dropFirst().drop { $0.isWhitespace }
        guard words.hasPrefix("allow ") else { return nil }
        let rest = words.dropFirst("allow ".count).drop { $0 == " " }
        let id = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        let behind = rest.dropFirst(id.count).drop { $0 == " " }
        // "allow everybody to skip" is only a comment.
        guard !id.isEmpty, behind.isEmpty || behind.first == ":" else { return nil }
        let reason = behind.dropFirst().drop { $0.isWhitespace }
        let column = line.distance(from: line.startIndex, to: words.startIndex) + 1
        return Allowance(
            id: String(id), reason: String(reason),
            range: SourceRange(
                start: file.position(line: number, column: column),
                end: file.position(line: number, column: line.count + 1)))
    }
}
