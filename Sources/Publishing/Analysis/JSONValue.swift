import Questionnaire

/// A JSON document (RFC 8259) whose members keep the order that they were written in.
indirect enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    /// Finite.
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    struct Member: Hashable, Sendable {
        let name: String
        let value: JSONValue

        init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    static func string(orNull text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

    static func number(orNull number: Double?) -> JSONValue { number.map { .number($0) } ?? .null }

    /// Writes it with two blanks for each step inwards; small objects stay on one line.
    func write(to output: inout some TextOutputStream, indent: Int = 0) {
        switch self {
        case .null: output.write("null")
        case .bool(let value): output.write(value ? "true" : "false")
        case .integer(let value): output.write("\(value)")
        case .number(let value): output.write(value.isFinite ? value.written : "null")
        case .string(let text): output.write(Self.quoted(text))
        case .array(let values):
            write("[", "]", values.map { (nil, $0) }, to: &output, indent: indent)
        case .object(let members):
            write("{", "}", members.map { ($0.name, $0.value) }, to: &output, indent: indent)
        }
    }

    private func write(
        _ open: String, _ close: String, _ parts: [(name: String?, value: JSONValue)],
        to output: inout some TextOutputStream, indent: Int
    ) {
        let breaks = !parts.allSatisfy(\.value.isScalar)
        let inner = breaks ? "\n" + String(repeating: " ", count: indent + 2) : ""
        output.write(open)
        for (index, part) in parts.enumerated() {
            output.write(index == 0 ? inner : "," + (breaks ? inner : " "))
            if let name = part.name { output.write(Self.quoted(name) + ": ") }
            part.value.write(to: &output, indent: indent + 2)
        }
        output.write((breaks ? "\n" + String(repeating: " ", count: indent) : "") + close)
    }

    private var isScalar: Bool {
        switch self {
        case .array(let values): values.isEmpty
        case .object(let members): members.count <= 1 && members.allSatisfy(\.value.isScalar)
        default: true
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            // Also what could act on a terminal, or end a line in a script.
            case _
            where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                || (0x2028...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
