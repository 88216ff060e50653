import GRDB

extension SealedStore {
    /// Whether every page of the file and every entry of its index fit together.
    ///
    /// It reads the whole file anew, past what is remembered of it. What the envelopes hold cannot be looked at here.
    package func isSound() -> Bool {
        do {
            let path = StoreFile.plainPath(file)
            let fresh = try DatabaseQueue(path: path, configuration: StoreFile.configuration(readonly: true))
            defer { try? fresh.close() }
            return try fresh.read { database in
                let row = try Row.fetchOne(database, sql: "PRAGMA integrity_check(1)")
                return row.flatMap { String.fromDatabaseValue($0[0]) } == "ok"
            }
        } catch {
            return false
        }
    }
}
