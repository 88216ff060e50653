import GRDB
import Questionnaire

extension DatabaseQueue {
    /// Begins the store if the file is empty, and checks that it is the one that is wanted.
    func openStore(_ file: String, for wanted: StorePurpose) throws -> StorePurpose {
        let found = try writeWithoutTransaction { database in
            if try Row.fetchOne(database, sql: "PRAGMA page_count").flatMap({ Int.fromDatabaseValue($0[0]) }) == 0 {
                try database.inTransaction(.immediate) {
                    // Another kiosk may have begun it a moment ago.
                    if try Row.fetchOne(database, sql: "SELECT 1 FROM sqlite_schema") == nil {
                        try database.execute(sql: StoreFile.schema)
                        try wanted.write(to: database)
                    }
                    return .commit
                }
            }
            return try StorePurpose(from: database, file: file)
        }
        guard found.edition == wanted.edition else {
            throw Faults(.storeOfAnotherSurvey(file, found.edition, wanted: wanted.edition))
        }
        guard found.fingerprint == wanted.fingerprint else {
            throw Faults(.storeOfAnotherKey(file, found.fingerprint, wanted: wanted.fingerprint))
        }
        try checkWritable()
        return found
    }

    /// Writes one page as it was: a kiosk must hear now, and not from the first respondent, that it cannot write.
    private func checkWritable() throws {
        try writeWithoutTransaction { database in
            try database.inTransaction(.immediate) {
                try database.execute(sql: "UPDATE purpose SET format = format")
                return .commit
            }
        }
    }
}
