import Glibc

/// A file that can be read from any place, by several threads at the same time.
///
/// It is read and not mapped: a file that is cut short meanwhile then ends early instead of ending the
/// program, and what was read stays out of the memory that the program takes.
struct FileWindow: ~Copyable {
    private let name: String
    private let descriptor: FileDescriptor

    /// Whether a path leads to a file that can be read from any place, and more than once. A pipe cannot, and to open
    /// one only to look would take its bytes away.
    static func fits(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    init(_ path: String) throws(FileTrouble) {
        name = path
        descriptor = try FileDescriptor(reading: path)
    }

    /// How many bytes it has; nil for what has no size, such as a pipe.
    func size() throws(FileTrouble) -> Int? {
        do {
            let status = try descriptor.status()
            return status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
        } catch {
            throw FileTrouble(.read, name, errno: error.code)
        }
    }

    /// Reads from a place, as many bytes as there is room for or the file has.
    func read(into room: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileTrouble) -> Int {
        do { return try unsafe descriptor.read(into: room, at: offset) } catch {
            throw FileTrouble(.read, name, errno: error.code)
        }
    }

    /// The bytes from a place, at most so many.
    func bytes(_ count: Int, at offset: Int) throws(FileTrouble) -> [UInt8] {
        var trouble: FileTrouble?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { room, filled in
            do throws(FileTrouble) {
                filled = try unsafe read(into: UnsafeMutableRawBufferPointer(room), at: offset)
            } catch {
                trouble = error
            }
        }
        if let trouble { throw trouble }
        return bytes
    }
}
