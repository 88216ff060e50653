import GRDB
import Questionnaire

extension FileTrouble {
    /// The same trouble in our words. What SQLite says is not passed on, for it may quote what it was given.
    init(_ attempt: Attempt, _ file: String, _ error: DatabaseError) {
        let reason: Reason =
            switch error.resultCode {
            case .SQLITE_FULL: .noSpace
            case .SQLITE_BUSY, .SQLITE_LOCKED: .inUse
            // A missing file or folder was looked for before SQLite was asked to open anything.
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: .noPermission
            case .SQLITE_IOERR: .other("the disk reported a fault")
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: .other("it is damaged")
            default: .other("the store did not accept it (SQLite code \(error.extendedResultCode.rawValue))")
            }
        self.init(attempt, file, reason)
    }
}

/// Does something with a store's file and brings whatever SQLite throws into our own errors.
func withStore<Result>(_ attempt: FileTrouble.Attempt, _ file: String, _ body: () throws -> Result) throws -> Result {
    do {
        return try body()
    } catch let error as DatabaseError {
        switch error.resultCode {
        case .SQLITE_NOTADB: throw Faults(.notAStore(file))
        case .SQLITE_CORRUPT, .SQLITE_ERROR: throw Faults(.damagedStore(file))
        default: throw FileTrouble(attempt, file, error)
        }
    }
}
