import Foundation
import Glibc
import Responses

extension StoreFacts {
    /// Looks at the place of a store, and writes a file beside it that is gone again at once.
    ///
    /// - Parameter others: further files whose folders may hold what must not be there.
    package static func read(_ file: String, near others: [String], root: String = "") -> StoreFacts {
        var facts = StoreFacts(file)
        let path = URL(filePath: file).resolvingSymlinksInPath().standardizedFileURL.path
        facts.fileSystem = MountTable(MachineFiles(root: root).lines("/proc/self/mounts")).kind(of: path)
        facts.room = DiskRoom.left(for: file)
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        facts.size = (attributes?[.size] as? NSNumber)?.uint64Value ?? 0
        facts.trouble = trouble(writingBeside: file)
        facts.privateKeys = PrivateKeyFiles.beside([file] + others)
        return facts
    }

    private static func trouble(writingBeside file: String) -> String? {
        let trial = "\(file).trial-\(UInt32.random(in: .min ... .max))"
        do throws(FileTrouble) {
            try WholeFile.write("trial\n", to: trial, existing: .kept, permissions: 0o600)
        } catch {
            return error.words
        }
        unsafe unlink(trial)
        return nil
    }
}
