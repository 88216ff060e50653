import Foundation

/// Writes a Swift file that holds the texts of other files: `TextEmbedder OUTPUT FILE...`.
@main
struct TextEmbedder {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let output = arguments.first else { throw CocoaError(.fileNoSuchFile) }
        let names = arguments.dropFirst().map { URL(fileURLWithPath: $0).lastPathComponent }
        guard Set(names).count == names.count else { throw Trouble.sameName }
        var code = "enum PackageResources {\n"
        for (name, file) in zip(names, arguments.dropFirst()) {
            code += "static let \(identifier(name)): [UInt8] = Array(\(try literal(file)).utf8)\n"
        }
        try Data((code + "}\n").utf8).write(to: URL(fileURLWithPath: output))
    }

    private enum Trouble: Error {
        case sameName
        case notText(String)
    }

    /// `mental-health.yml` as `mental_health_yml`.
    private static func identifier(_ name: String) -> String {
        String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }

    /// A text as a raw literal of several lines, in which nothing is escaped. The compiler would turn a carriage return
    /// into a line feed, and end at a nought.
    private static func literal(_ file: String) throws -> String {
        guard let text = String(bytes: try Data(contentsOf: URL(fileURLWithPath: file)), encoding: .utf8),
            !text.utf8.contains(0x0D), !text.utf8.contains(0)
        else { throw Trouble.notText(file) }
        var marks = "#"
        while text.contains("\"\"\"\(marks)") || text.contains("\\\(marks)") { marks += "#" }
        return "\(marks)\"\"\"\n\(text)\n\"\"\"\(marks)"
    }
}
