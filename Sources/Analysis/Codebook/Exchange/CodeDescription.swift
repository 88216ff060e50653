/// What other programs have no field for, written as plain text below the description of a code:
///
///     Waiting a long time for help.
///
///     Fields of bigconvo:
///     id: waiting
///     quotable: no
///     terms:
///     - wait*
///     - took * months
///     not:
///     - waiting room
///
/// Other programs show it as it stands, and people may change it there. Reading takes what stands behind the last
/// line that is the heading.
struct CodeDescription: Hashable, Sendable {
    static let heading = "Fields of bigconvo:"

    /// What stands above the heading.
    var text: String
    /// The values by their names.
    var values: [String: String] = [:]
    /// The lists by their names.
    var lists: [String: [String]] = [:]
    /// Lines below the heading that are neither, which nobody can make anything of.
    private(set) var strayLines = 0

    init(_ text: String) {
        self.text = text
    }

    init(parsing written: String) {
        let lines = written.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(\.trimmed)
        guard let start = lines.lastIndex(of: Self.heading) else {
            text = written.trimmed
            return
        }
        // As it came, so that lines which are set in stay so.
        text =
            written.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[..<start]
            .joined(separator: "\n").trimmed
        var list: String?
        for line in lines[(start + 1)...] where !line.isEmpty {
            if line.hasPrefix("- "), let list {
                lists[list, default: []].append(line.dropFirst(2).trimmed)
            } else if let colon = line.firstIndex(of: ":") {
                let name = String(line[..<colon])
                let value = line[line.index(after: colon)...].trimmed
                list = value.isEmpty ? name : nil
                if !value.isEmpty { values[name] = value }
            } else {
                strayLines += 1
            }
        }
    }

    /// The names that stand below the heading.
    var names: Set<String> { Set(values.keys).union(lists.keys) }

    /// The whole, with the fields in a given order.
    func written(_ order: [String]) -> String {
        var lines = text.isEmpty ? [] : [text, ""]
        lines.append(Self.heading)
        for name in order {
            if let value = values[name] { lines.append("\(name): \(Self.onOneLine(value))") }
            guard let list = lists[name], !list.isEmpty else { continue }
            lines.append("\(name):")
            lines += list.map { "- \(Self.onOneLine($0))" }
        }
        return lines.joined(separator: "\n")
    }

    /// Blanks and line ends part words alike, so a term means the same.
    private static func onOneLine(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 }).trimmed
    }
}

extension CodeDescription {
    static let themeFields = ["id", "quotable", "terms", "not"]
    static let codebookFields = ["codebook", "language", "also-called"]

    init(_ theme: Theme) {
        self.init(theme.description)
        values["id"] = theme.id
        if !theme.isQuotable { values["quotable"] = "no" }
        lists["terms"] = theme.terms.map(\.source)
        lists["not"] = theme.exclusions.map(\.source)
    }

    init(_ codebook: Codebook) {
        self.init("All themes of this codebook, in its order.")
        values["codebook"] = codebook.id
        values["language"] = codebook.language
        lists["also-called"] = codebook.otherNames
    }
}
