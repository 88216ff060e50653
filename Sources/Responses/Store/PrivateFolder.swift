import Glibc

/// A folder in the system's temporary place that only this user can enter, gone when it goes.
struct PrivateFolder: ~Copyable {
    private let folder: String

    init() throws(FileTrouble) {
        let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
        folder = "\(parent)/bigconvo-\(String(UInt64.random(in: .min ... .max), radix: 36))"
        guard unsafe mkdir(folder, 0o700) == 0 else { throw FileTrouble(.write, folder, errno: errno) }
    }

    deinit {
        for name in ["store", "store-journal"] { unsafe unlink(path(name)) }
        unsafe rmdir(folder)
    }

    func path(_ name: String) -> String { "\(folder)/\(name)" }
}
