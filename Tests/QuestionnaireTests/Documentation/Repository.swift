import Foundation
import Testing

/// The files of the repository that these tests read.
enum Repository {
    static let catalogue = "Sources/Questionnaire/Questionnaire.docc"

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The pages on single faults, by the names of their files without the ending.
    static func faultPages() throws -> [String: String] {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: root.appending(path: "\(catalogue)/Faults").path)
        return try Dictionary(
            uniqueKeysWithValues: names.filter { $0.hasSuffix(".md") }.map { name in
                (String(name.dropLast(".md".count)), try text("\(catalogue)/Faults/\(name)"))
            })
    }

    static func sources() throws -> [String] {
        let folder = root.appending(path: "Sources/Questionnaire")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }
    }

    private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
}
