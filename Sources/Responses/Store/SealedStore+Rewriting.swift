import Foundation
import Glibc

extension SealedStore {
    /// Lets the copy that the rewrite of a large store makes grow on the disk of that store rather than in memory, where
    /// ten thousand responses would take 25 MiB after every one of them.
    ///
    /// SQLite takes the name away from the copy as soon as it is made, so nothing is left of it when the power goes, and
    /// it holds what the store holds: sealed envelopes, in the order of their keys. A small store never leaves memory.
    ///
    /// SQLite asks for the folder once, when a process opens its first store: call this before, while there is one
    /// thread.
    package static func rewriteBeside(_ file: String) {
        let store = URL(filePath: StoreFile.plainPath(file)).resolvingSymlinksInPath()
        unsafe setenv("SQLITE_TMPDIR", store.deletingLastPathComponent().path, 1)
    }
}
