import Glibc

/// The disk that a file is on, or would be on.
package enum DiskRoom {
    /// The bytes that this user can still write there; nil where the system does not tell.
    package static func left(for file: String) -> UInt64? {
        var disk = statvfs()
        let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? "."
        guard unsafe statvfs(file, &disk) == 0 || statvfs(folder, &disk) == 0 else { return nil }
        return UInt64(disk.f_bavail) * UInt64(disk.f_frsize)
    }
}
