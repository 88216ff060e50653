import Glibc

/// A file that is either all there or not there at all.
///
/// What is appended goes into a file beside the one that was named. Only ``commit()`` puts it in
/// place, after it is on the disk; whatever goes wrong before that, the old file stays as it was and
/// the new one is removed. A device or a pipe (`/dev/stdout`) has no beside and is written as it is.
package struct WholeFile: ~Copyable {
    /// What becomes of a file that has the name already.
    package enum Existing: Sendable {
        /// It gives way, and the new one takes over its permissions.
        case replaced
        /// It stays, and the writing fails.
        case kept
    }

    private let name: String
    private let target: Target
    private let existing: Existing
    private let descriptor: FileDescriptor
    private var buffer: [UInt8] = []

    /// Begins a file, under the name that the person gave, in a folder that exists.
    ///
    /// A symbolic link is followed. `permissions` are mode bits; without them the file gets those of
    /// the old one, or what the system gives a new file.
    package init(
        _ path: String, existing: Existing = .replaced, permissions: UInt32? = nil
    ) throws(FileTrouble) {
        do throws(FileDescriptor.Failure) {
            let target = try Target(path, existing)
            let descriptor: FileDescriptor
            switch target {
            case .device(let path):
                descriptor = try FileDescriptor(opening: path, O_WRONLY)
            case .file(_, let beside, let oldPermissions):
                descriptor = try FileDescriptor(
                    opening: beside, O_WRONLY | O_CREAT | O_EXCL, permissions: permissions ?? 0o666)
                if let permissions = permissions ?? oldPermissions {
                    do {
                        try descriptor.setPermissions(permissions)
                    } catch {
                        unsafe unlink(beside)
                        throw error
                    }
                }
            }
            name = path
            self.target = target
            self.existing = existing
            self.descriptor = descriptor
        } catch {
            throw FileTrouble(.write, path, errno: error.code)
        }
    }

    deinit { target.discard() }

    package mutating func append(_ bytes: Span<UInt8>) throws(FileTrouble) {
        if buffer.count + bytes.count > Self.bufferSize { try flush() }
        if bytes.count > Self.bufferSize {
            do { try descriptor.write(bytes) } catch { throw FileTrouble(.write, name, errno: error.code) }
        } else {
            unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
        }
    }

    package mutating func append(_ bytes: [UInt8]) throws(FileTrouble) { try append(bytes.span) }

    package mutating func append(_ text: String) throws(FileTrouble) { try append(text.utf8.span) }

    /// Waits until everything appended so far is on the disk, so that little can fail when it is put in
    /// place.
    package mutating func synchronise() throws(FileTrouble) {
        try flush()
        do { try descriptor.synchronise() } catch { throw FileTrouble(.write, name, errno: error.code) }
    }

    /// Puts the file in place. When this returns it is on the disk, under its name.
    package consuming func commit() throws(FileTrouble) {
        try flush()
        do {
            try descriptor.synchronise()
            try target.place(existing)
        } catch {
            throw FileTrouble(.write, name, errno: error.code)
        }
    }

    private mutating func flush() throws(FileTrouble) {
        do { try descriptor.write(buffer.span) } catch { throw FileTrouble(.write, name, errno: error.code) }
        buffer.removeAll(keepingCapacity: true)
    }

    private static let bufferSize = 64 * 1024
}

extension WholeFile {
    /// Writes a file that fits in memory.
    package static func write(
        _ bytes: [UInt8], to path: String, existing: Existing = .replaced, permissions: UInt32? = nil
    ) throws(FileTrouble) {
        var file = try WholeFile(path, existing: existing, permissions: permissions)
        try file.append(bytes)
        try file.commit()
    }

    /// Writes a text that fits in memory, as UTF-8.
    package static func write(
        _ text: String, to path: String, existing: Existing = .replaced, permissions: UInt32? = nil
    ) throws(FileTrouble) {
        try write(Array(text.utf8), to: path, existing: existing, permissions: permissions)
    }

    /// Reads a file that fits in memory.
    ///
    /// `limit` is the most bytes that a file of this kind can sensibly have, so that a wrong file
    /// cannot fill the memory.
    package static func read(_ path: String, limit: Int = 64 * 1024 * 1024) throws(FileTrouble) -> [UInt8] {
        var bytes: [UInt8] = []
        do throws(FileDescriptor.Failure) {
            let descriptor = try FileDescriptor(opening: path, O_RDONLY)
            while bytes.count <= limit {
                let chunk = try descriptor.read(upTo: bufferSize)
                if chunk.isEmpty { return bytes }
                bytes += chunk
            }
        } catch {
            throw FileTrouble(.read, path, errno: error.code)
        }
        throw FileTrouble(.read, path, .tooLarge)
    }

    /// Whether there is anything of this name.
    package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }
}
