import Foundation
import PackagePlugin

/// Puts every text file of a target's folder into the program.
///
/// SwiftPM's own `.embedInCode` writes each byte as a number, which the compiler takes minutes for; a text is a literal
/// that it takes at once.
@main
struct EmbedText: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let files = try Self.texts(in: target.directoryURL)
        let output = context.pluginWorkDirectoryURL.appending(path: "PackageResources.swift")
        return [
            .buildCommand(
                displayName: "Embedding the texts of \(target.name)",
                executable: try context.tool(named: "TextEmbedder").url,
                arguments: [output.path] + files.map(\.path), inputFiles: files, outputFiles: [output])
        ]
    }

    /// Every file but Swift's own and what only shows how the program is used.
    private static func texts(in folder: URL) throws -> [URL] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        return names.filter { !$0.hasSuffix(".swift") && !$0.hasPrefix("demo/") }.map { folder.appending(path: $0) }
            .filter {
                !$0.hasDirectoryPath && (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
            }
    }
}
