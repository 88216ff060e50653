import Glibc

/// An open file of the operating system, closed when it goes.
///
/// Each call gives back the `errno` of its failure, so that the caller can name the file as the
/// person did.
struct FileDescriptor: ~Copyable {
    struct Failure: Error {
        var code: Int32
    }

    private let number: Int32

    /// Opens with the `O_` flags given; closing on `exec` is added.
    init(opening path: String, _ flags: Int32, permissions: mode_t = 0) throws(Failure) {
        var opened: Int32
        repeat { opened = unsafe open(path, flags | O_CLOEXEC, permissions) } while opened < 0 && errno == EINTR
        guard opened >= 0 else { throw Failure(code: errno) }
        number = opened
    }

    /// Opens a file that a person named, to be read.
    init(reading path: String) throws(FileTrouble) {
        do { try self.init(opening: path, O_RDONLY) } catch { throw FileTrouble(.read, path, errno: error.code) }
    }

    deinit { _ = close(number) }

    /// The number that the system knows it by.
    var handle: Int32 { number }

    func status() throws(Failure) -> stat {
        var status = stat()
        guard unsafe fstat(number, &status) == 0 else { throw Failure(code: errno) }
        return status
    }

    func setPermissions(_ permissions: mode_t) throws(Failure) {
        guard fchmod(number, permissions) == 0 else { throw Failure(code: errno) }
    }

    /// Takes the file for this process, or fails with `EWOULDBLOCK` when another has it.
    func lock() throws(Failure) {
        guard flock(number, LOCK_EX | LOCK_NB) == 0 else { throw Failure(code: errno) }
    }

    /// Waits until what was written is on the disk.
    ///
    /// Something that cannot be made to wait, such as a pipe or some network folders, is left alone.
    func synchronise() throws(Failure) {
        guard fsync(number) == 0 || errno == EINVAL || errno == EROFS else { throw Failure(code: errno) }
    }

    func write(_ bytes: Span<UInt8>) throws(Failure) {
        var start = 0
        while start < bytes.count {
            let rest = bytes.extracting(start..<bytes.count)
            let written = unsafe rest.withUnsafeBytes { unsafe Glibc.write(number, $0.baseAddress, $0.count) }
            if written >= 0 {
                start += written
            } else if errno != EINTR {
                throw Failure(code: errno)
            }
        }
    }

    /// Reads from a place in the file, as many bytes as there is room for or the file has.
    ///
    /// - Returns: How many were read; fewer than there is room for only at the end of the file.
    func read(into room: UnsafeMutableRawBufferPointer, at offset: Int) throws(Failure) -> Int {
        var count = 0
        while count < room.count {
            let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: room[count...])
            let result = unsafe pread(number, rest.baseAddress, rest.count, off_t(offset + count))
            if result > 0 {
                count += result
            } else if result == 0 {
                break
            } else if errno != EINTR {
                throw Failure(code: errno)
            }
        }
        return count
    }

    /// Reads at most `count` bytes; none at the end of the file.
    func read(upTo count: Int) throws(Failure) -> [UInt8] {
        var failure: Int32?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            var result: Int
            repeat { result = unsafe Glibc.read(number, buffer.baseAddress, count) } while result < 0 && errno == EINTR
            if result < 0 { failure = errno }
            filled = max(result, 0)
        }
        if let failure { throw Failure(code: failure) }
        return bytes
    }
}
