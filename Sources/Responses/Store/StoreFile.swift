import GRDB

/// How the SQLite file of a store is laid out, and how a connection to it behaves.
enum StoreFile {
    /// "BgCv", which marks the file as ours (`PRAGMA application_id`).
    static let applicationID: Int32 = 0x4267_4376
    static let format = 1

    /// The tables of a new store.
    ///
    /// Envelopes have a random key and no row number, for a row number would count arrivals.
    static let schema = """
        PRAGMA application_id = \(applicationID);
        CREATE TABLE purpose (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            format INTEGER NOT NULL,
            survey TEXT NOT NULL,
            edition TEXT,
            source TEXT NOT NULL,
            fingerprint TEXT NOT NULL
        );
        CREATE TABLE envelope (key BLOB PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID;
        """

    static func configuration(readonly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readonly
        // Two kiosks on one file wait for each other; ten seconds is far more than either needs.
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            // With pages of one block, an envelope's start lies in the tree and each block of the rest fills
            // one page. A rewrite takes pages as it goes, so they come to lie in the order of the keys.
            // A file on a foreign stick may be made up: its schema is not trusted, its cells are checked.
            try database.execute(
                sql: """
                    PRAGMA page_size = 2048;
                    PRAGMA synchronous = EXTRA;
                    PRAGMA secure_delete = ON;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    """)
        }
        return configuration
    }

    /// A path that SQLite cannot take for one of its special names, such as `:memory:`.
    static func plainPath(_ file: String) -> String { file.hasPrefix("/") ? file : "./\(file)" }
}
