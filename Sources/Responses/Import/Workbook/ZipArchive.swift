import CZip
import Questionnaire

/// The owner of an open zip archive. Nothing else calls libzip.
///
/// It is safe to use: the pointer never leaves it, and goes when it goes.
@safe struct ZipArchive: ~Copyable {
    private let file: String
    private let archive: OpaquePointer
    private let watch: ReadingWatch

    /// - Throws: ``Faults`` when it is no zip archive.
    init(_ file: String, _ watch: ReadingWatch = .none) throws(Faults) {
        var code: Int32 = 0
        guard let archive = unsafe zip_open(file, ZIP_RDONLY, &code) else { throw WorkbookFault.broken(file) }
        self.file = file
        self.watch = watch
        unsafe self.archive = archive
    }

    deinit { unsafe zip_discard(archive) }

    /// Calls `body` with the bytes of an entry, piece by piece.
    ///
    /// - Parameter limit: the most bytes that it may unpack to; a small archive can hold a mountain.
    /// - Returns: Whether there is such an entry.
    /// - Throws: ``Faults`` when it is damaged, locked or too large, and whatever `body` throws.
    func read(_ name: String, limit: Int, _ body: (_ piece: [UInt8]) throws -> Void) throws -> Bool {
        let index = unsafe zip_name_locate(archive, name, 0)
        guard index >= 0 else { return false }
        guard let entry = unsafe zip_fopen_index(archive, zip_uint64_t(index), 0) else {
            throw WorkbookFault.broken(file)
        }
        defer { unsafe zip_fclose(entry) }
        var (total, packed) = (0, 0)
        let share = share(of: index)
        while true {
            var failed = false
            let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, filled in
                let count = unsafe zip_fread(entry, buffer.baseAddress, zip_uint64_t(Self.pieceSize))
                failed = count < 0
                filled = max(0, Int(count))
            }
            // The sum of an entry is checked at its end, so a damaged one is found there.
            guard !failed else { throw WorkbookFault.broken(file) }
            guard !piece.isEmpty else { return true }
            total += piece.count
            guard total <= limit else { throw WorkbookFault.tooLarge(file) }
            let packedNow = Int(Double(total) * share)
            try watch.read(packedNow - packed)
            packed = packedNow
            try body(piece)
        }
    }

    /// What an entry takes in the archive, as a share of what it unpacks to: files are known by their sizes as they are.
    private func share(of index: zip_int64_t) -> Double {
        var status = unsafe zip_stat_t()
        guard unsafe zip_stat_index(archive, zip_uint64_t(index), 0, &status) == 0, unsafe status.size > 0 else {
            return 0
        }
        return unsafe min(1, Double(status.comp_size) / Double(status.size))
    }

    private static let pieceSize = 64 * 1024
}
