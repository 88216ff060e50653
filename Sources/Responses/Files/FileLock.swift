import Glibc

/// Keeps others from changing a file for as long as this value lives.
///
/// A file that is replaced as a whole cannot be locked itself, so a hidden file beside it is, which goes
/// with the lock. The system lets go of the lock when a program dies; a hidden file that it left behind
/// stops nobody.
struct FileLock: ~Copyable {
    private let path: String
    private let descriptor: FileDescriptor

    /// - Parameter file: need not exist; its folder has to.
    /// - Throws: ``FileTrouble/Reason/beingTypedInto`` when somebody else has it.
    init(on file: String) throws(FileTrouble) {
        let final = WholeFile.Target.followingLinks(file)
        let name = final.split(separator: "/").last.map(String.init) ?? final
        let path = "\(WholeFile.Target.folder(of: final))/.\(name).lock"
        do throws(FileDescriptor.Failure) {
            var descriptor = try Self.locked(path)
            // Who had it before may have taken its name away between the opening and the locking.
            while try descriptor.status().st_nlink == 0 { descriptor = try Self.locked(path) }
            self.path = path
            self.descriptor = descriptor
        } catch {
            if error.code == EWOULDBLOCK { throw FileTrouble(.write, file, .beingTypedInto) }
            throw FileTrouble(.write, file, errno: error.code)
        }
    }

    // The name goes while the lock is still held.
    deinit { unsafe unlink(path) }

    private static func locked(_ path: String) throws(FileDescriptor.Failure) -> FileDescriptor {
        let descriptor = try FileDescriptor(opening: path, O_RDWR | O_CREAT, permissions: 0o666)
        try descriptor.lock()
        return descriptor
    }
}
