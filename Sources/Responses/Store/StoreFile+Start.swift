import Foundation
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
        guard start.isEmpty || start == magic || isHalfBegun(file, start: start) else {
            throw Faults(.notAStore(file))
        }
    }

    /// Whether this is a store that the power went from while it was begun: some of its first bytes are still
    /// zeros, and SQLite's journal beside it says how to undo that.
    private static func isHalfBegun(_ file: String, start: [UInt8]) -> Bool {
        guard zip(start, magic).allSatisfy({ $0 == 0 || $0 == $1 }) else { return false }
        let journal = URL(filePath: file).resolvingSymlinksInPath().path + "-journal"
        let begin = try? FileDescriptor(opening: journal, O_RDONLY | O_NONBLOCK).read(upTo: journalMagic.count)
        return begin == journalMagic
    }

    private static func checkFolder(of file: String) throws(FileTrouble) {
        let path = plainPath(file)
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        guard unsafe access(folder, F_OK) == 0 else { throw FileTrouble(.write, file, errno: errno) }
    }

    /// The first bytes of every SQLite database.
    private static let magic = Array("SQLite format 3\0".utf8)

    /// The first bytes of every journal.
    private static let journalMagic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
}
