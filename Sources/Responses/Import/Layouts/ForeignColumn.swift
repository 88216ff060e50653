/// A column as a form tool calls it.
struct ForeignColumn: Hashable, Sendable {
    /// What a column is for, where the tool makes it and no question does.
    enum Purpose: Hashable, Sendable {
        /// It holds answers, as far as its name shows.
        case answers
        /// It is the tool's own, and says who, where, when or with what.
        case toolsOwn
        /// It says in which language the questions were read.
        case language
    }

    /// What faults and a mapping call it.
    var name: String
    var spellings: [ColumnSpelling] = []
    var purpose = Purpose.answers
    /// What it says about the rows themselves, where it says anything.
    var sign: RowSign?
}

extension ForeignColumn {
    /// A column that no question made.
    static func toolsOwn(_ name: String, _ sign: RowSign? = nil) -> ForeignColumn {
        ForeignColumn(name: name, purpose: .toolsOwn, sign: sign)
    }

    /// A column named as a person would name one: `question`, `question [part]` or `question/part`.
    static func plain(_ name: String) -> ForeignColumn {
        ForeignColumn(
            name: name, spellings: [.canonical(name), .question(name)] + bracketed(name) + parted(name, at: "/"))
    }

    /// A name is tried in so many ways at most, the last cuts first; no tool nests deeper, and an attack might.
    private static let mostCuts = 16

    /// `question [part]`, also where the words hold brackets themselves.
    static func bracketed(_ name: String) -> [ColumnSpelling] {
        guard let end = name.lastIndex(where: { !$0.isWhitespace }), name[end] == "]" else { return [] }
        return name.indices.filter { name[$0] == "[" && $0 < end }.suffix(mostCuts).reversed().map { start in
            .part(of: String(name[..<start]), String(name[name.index(after: start)..<end]))
        }
    }

    /// The name cut in two at each separator, the last one first.
    static func parted(_ name: String, at separator: String) -> [ColumnSpelling] {
        name.ranges(of: separator).suffix(mostCuts).reversed().map { range in
            .part(of: String(name[..<range.lowerBound]), String(name[range.upperBound...]))
        }
    }

    /// The name without the groups in front of it, the longest rest first.
    static func withoutGroups(_ name: String, parting separator: Character) -> [String] {
        let parts = name.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count <= mostCuts else { return [name] }
        return parts.indices.map { parts[$0...].joined(separator: String(separator)) }
    }
}
