import Foundation

/// Private keys that lie about.
package enum PrivateKeyFiles {
    /// The private keys in the folders of these files, whatever they are called, by path.
    package static func beside(_ files: [String]) -> [String] {
        let folders = Set(files.map { URL(filePath: $0).deletingLastPathComponent().standardizedFileURL.path })
        return folders.sorted().flatMap { folder in
            ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
                .map { "\(folder)/\($0)" }
                .filter(isOne)
        }
    }

    private static func isOne(_ path: String) -> Bool {
        guard let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType,
            type == .typeRegular || type == .typeSymbolicLink, let text = try? KeyFile.read(path)
        else { return false }
        return text.contains("\(KeyFile.Kind.privateKey.rawValue) ")
    }
}
