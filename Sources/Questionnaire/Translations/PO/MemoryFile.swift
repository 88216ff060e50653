import CGettextPO
import Glibc

/// A file that is in memory only, with a path for libraries that open files by name.
struct MemoryFile: ~Copyable {
    private let number: Int32

    init() throws(POFailure) {
        number = po_memory_file()
        guard number >= 0 else { throw POFailure.system(errno) }
    }

    deinit { _ = close(number) }

    var path: String { "/proc/self/fd/\(number)" }

    func write(_ bytes: [UInt8]) throws(POFailure) {
        var start = 0
        while start < bytes.count {
            let written = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(number, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start)
            }
            if written >= 0 { start += written } else if errno != EINTR { throw POFailure.system(errno) }
        }
    }

    /// Everything in it, wherever it was written from.
    func contents() throws(POFailure) -> [UInt8] {
        let length = lseek(number, 0, SEEK_END)
        guard length >= 0 else { throw POFailure.system(errno) }
        var bytes = [UInt8](repeating: 0, count: Int(length))
        var start = 0
        while start < bytes.count {
            let count = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe pread(number, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start, off_t(start))
            }
            if count > 0 {
                start += count
            } else if count == 0 {
                break
            } else if errno != EINTR {
                throw POFailure.system(errno)
            }
        }
        return Array(bytes.prefix(start))
    }
}
