import Glibc
import Questionnaire

extension StoreFile {
    /// Refuses what is certainly not a store before SQLite gets to touch it.
    ///
    /// Throws ``Faults`` or ``FileTrouble``. A file that is empty, or not there, is a store to be begun.
    static func checkStart(of file: String) throws {
        let start: [UInt8]
        do throws(FileDescriptor.Failure) {
            let descriptor = try FileDescriptor(opening: plainPath(file), O_RDONLY | O_NONBLOCK)
            guard try descriptor.status().st_mode & S_IFMT == S_IFREG else {
                throw FileDescriptor.Failure(code: EISDIR)
            }
            start = try descriptor.read(upTo: magic.count)
        } catch {
            switch error.code {
            case ENOENT: try checkFolder(of: file)
            case EISDIR, ENXIO: throw Faults(.notAStore(file))
            default: throw FileTrouble(.read, file, errno: error.code)
            }
            return
        }
        guard start.isEmpty || start == magic else { throw Faults(.notAStore(file)) }
    }

    private static func checkFolder(of file: String) throws(FileTrouble) {
        let path = plainPath(file)
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        guard unsafe access(folder, F_OK) == 0 else { throw FileTrouble(.write, file, errno: errno) }
    }

    /// The first bytes of every SQLite database.
    private static let magic = Array("SQLite format 3\0".utf8)
}
