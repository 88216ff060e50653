import Glibc

/// A file of this program alone, which has no name from the start and is gone when nobody has it open.
///
/// A class, because several of them stand in an array, which holds nothing that cannot be copied.
final class NamelessFile {
    private let folder: String
    private let descriptor: FileDescriptor
    private var size = 0

    /// - Throws: ``FileTrouble`` when no file can be made in the folder.
    init(in folder: String) throws(FileTrouble) {
        self.folder = folder
        do throws(FileDescriptor.Failure) {
            let random = String(UInt64.random(in: .min ... .max), radix: 36)
            let path = "\(folder)/.bigconvo-\(random).part"
            // Not every file system can make one that never had a name (O_TMPFILE); nothing is in it while it has.
            descriptor = try FileDescriptor(opening: path, O_RDWR | O_CREAT | O_EXCL, permissions: 0o600)
            unsafe unlink(path)
        } catch {
            throw FileTrouble(.write, folder, errno: error.code)
        }
    }

    /// What this program, and nobody else, can open it by as long as this is there.
    var path: String { "/proc/self/fd/\(descriptor.handle)" }

    func append(_ bytes: [UInt8]) throws(FileTrouble) {
        do { try descriptor.write(bytes.span) } catch { throw FileTrouble(.write, folder, errno: error.code) }
        size += bytes.count
    }

    func contents() throws(FileTrouble) -> [UInt8] {
        var failure: FileDescriptor.Failure?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            do throws(FileDescriptor.Failure) {
                filled = unsafe try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer), at: 0)
            } catch {
                failure = error
            }
        }
        if let failure { throw FileTrouble(.read, folder, errno: failure.code) }
        return bytes
    }
}
