import Foundation
import GRDB
import Questionnaire

/// What lies in a store, read without touching it.
struct StoreSnapshot: Sendable {
    let file: String
    let purpose: StorePurpose
    let rows: [SealedRow]

    /// Throws ``Faults`` when this is not a store, ``FileTrouble`` when it cannot be read.
    init(reading file: String) throws {
        guard FileManager.default.fileExists(atPath: file) else { throw FileTrouble(.read, file, .noSuchFile) }
        try StoreFile.checkStart(of: file)
        // The journal lies beside the file itself, not beside a link to it.
        let path = URL(filePath: file).resolvingSymlinksInPath().path
        do {
            self = try Self(file, at: path, readonly: true)
        } catch let error as DatabaseError where Self.needsRollback(error, path) {
            // A kiosk was cut off in the middle of writing. Undoing what it left half-done changes the
            // file, so that is done to a copy; nothing in it can be read without the private key.
            self = try Self.readingCopy(of: path, named: file)
        } catch let error as DatabaseError {
            throw try Self.inOurWords(error, file)
        }
    }

    private init(_ file: String, at path: String, readonly: Bool) throws {
        let queue = try DatabaseQueue(path: path, configuration: StoreFile.configuration(readonly: readonly))
        defer { try? queue.close() }
        let (purpose, rows) = try queue.read { database in
            let purpose = try StorePurpose(from: database, file: file)
            var rows: [SealedRow] = []
            let cursor = try Row.fetchCursor(database, sql: "SELECT key, sealed FROM envelope")
            while let row = try cursor.next() {
                guard let key = Data.fromDatabaseValue(row[0]), let sealed = Data.fromDatabaseValue(row[1]) else {
                    throw Faults(.damagedStore(file))
                }
                rows.append(
                    SealedRow(key: EnvelopeKey(bytes: Array(key)), envelope: Envelope(bytes: Array(sealed))))
            }
            return (purpose, rows)
        }
        self.file = file
        self.purpose = purpose
        self.rows = rows
    }

    private static func needsRollback(_ error: DatabaseError, _ path: String) -> Bool {
        (error.resultCode == .SQLITE_READONLY || error.resultCode == .SQLITE_CANTOPEN)
            && FileManager.default.fileExists(atPath: "\(path)-journal")
    }

    private static func readingCopy(of path: String, named file: String) throws -> StoreSnapshot {
        let folder = try PrivateFolder()
        let copy = folder.path("store")
        for ending in ["", "-journal"] {
            try WholeFile.write(WholeFile.read(path + ending, limit: .max), to: copy + ending, permissions: 0o600)
        }
        return try withStore(.read, file) { try Self(file, at: copy, readonly: false) }
    }

    private static func inOurWords(_ error: DatabaseError, _ file: String) throws -> any Error {
        try withStore(.read, file) { throw error }
    }
}
