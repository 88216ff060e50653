/// The fields at the top of a translation file, such as `Language: pl`, in their order.
package struct POHeader: Hashable, Sendable {
    private var fields: [(name: String, value: String)] = []

    package init() {}

    /// Reads `msgstr` of the entry whose `msgid` is empty: a field a line.
    package init(_ text: String) {
        // A carriage return before a line feed is one character with it.
        for line in text.split(whereSeparator: \.isNewline) {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            fields.append((String(line[..<colon]), String(value)))
        }
    }

    /// Nil takes the field away; a new one goes to the end.
    package subscript(name: String) -> String? {
        get { fields.first { $0.name == name }?.value }
        set {
            let index = fields.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): fields[index].value = value
            case (let index?, nil): fields.remove(at: index)
            case (nil, let value?): fields.append((name, value))
            case (nil, nil): break
            }
        }
    }

    package var text: String { fields.map { "\($0.name): \($0.value)\n" }.joined() }

    package static func == (left: POHeader, right: POHeader) -> Bool { left.text == right.text }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
