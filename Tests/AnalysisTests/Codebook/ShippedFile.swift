import Foundation
import Questionnaire

/// A file that ships, read from the working copy that these tests were built from.
enum ShippedFile {
    static func read(_ path: String) throws -> SourceFile {
        let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        let text = try String(contentsOf: root.appending(path: "Resources/\(path)"), encoding: .utf8)
        return SourceFile(name: path, text: text)
    }
}
