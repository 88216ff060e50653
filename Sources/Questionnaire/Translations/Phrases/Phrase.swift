/// Something the program itself says to people. The raw value is the English text, in which `{name}` is put in.
package protocol Phrase: CaseIterable, RawRepresentable<String>, Sendable {
    /// Where it is said, such as `kiosk`: the first part of its name in translation files.
    static var place: String { get }
    /// What a translator should know of it.
    var note: String? { get }
}

extension Phrase {
    package var note: String? { nil }

    /// What it is called in translation files, such as `kiosk/takePart`.
    package var context: String { "\(Self.place)/\(self)" }

    package static var texts: [TranslatableText] {
        allCases.map { TranslatableText(context: $0.context, source: $0.rawValue, notes: $0.notes) }
    }

    private var notes: [String] { [note].compactMap(\.self) + PlaceholderNotes.lines(for: rawValue) }
}

/// Something the program says that a count is put into, `{count}`, and that sounds otherwise for 1.
package protocol CountedPhrase: CaseIterable, Sendable {
    static var place: String { get }
    /// The English text for 1.
    var one: String { get }
    /// The English text for every other count.
    var other: String { get }
}

extension CountedPhrase {
    package var context: String { "\(Self.place)/\(self)" }

    package static var texts: [TranslatableText] {
        allCases.map {
            TranslatableText(
                context: $0.context, source: $0.one, plural: $0.other, notes: PlaceholderNotes.lines(for: $0.other))
        }
    }
}

private enum PlaceholderNotes {
    static func lines(for source: String) -> [String] {
        let names = Set(Text(source).placeholders).sorted()
        return names.isEmpty ? [] : ["Keep \(names.map { "{\($0)}" }.joined(separator: " and ")) as it is, in braces."]
    }
}
