import Foundation
import GRDB
import Questionnaire

/// The file in which a kiosk keeps responses, each sealed so that the kiosk itself cannot read it.
///
/// A class, because the last one to let go of it waits for the rewrite that is under way.
package final class SealedStore: Sendable {
    package let file: String
    package let edition: SurveyEdition
    /// The source text that the store was begun with, or that it was last given.
    ///
    /// It can differ from the survey that is being run: whether the two fit together is for the caller to say.
    package let surveyText: String
    private let key: PublicKey
    private let sizes: EnvelopeSizes
    private let queue: DatabaseQueue
    private let owed = OwedToStore()

    /// Opens a store, or begins one where there is no file.
    ///
    /// - Parameter sizes: those of envelopes, which are worked out from the survey.
    /// - Throws: ``Faults`` when the file is not a store, or is one of another survey, edition or public
    ///   key; ``FileTrouble`` when it cannot be read or made.
    package init(
        _ file: String, for edition: SurveyEdition, surveyText: String, sizes: EnvelopeSizes, sealingTo key: PublicKey
    ) throws {
        try StoreFile.checkStart(of: file)
        let wanted = StorePurpose(edition: edition, surveyText: surveyText, fingerprint: key.fingerprint)
        let (queue, purpose) = try withStore(.write, file) {
            let queue = try DatabaseQueue(
                path: StoreFile.plainPath(file), configuration: StoreFile.configuration(readonly: false))
            return (queue, try queue.openStore(file, for: wanted))
        }
        self.file = file
        self.edition = edition
        self.surveyText = purpose.surveyText
        self.key = key
        self.sizes = sizes
        self.queue = queue
        // The last rewrite may have been cut off by a pulled plug.
        rewriteInKeyOrder()
    }

    deinit { try? queue.close() }

    /// Seals a response and keeps it. When this returns, it is on the disk and survives a pulled plug.
    ///
    /// When it throws, what was there is as it was, and the response is not kept: where a disk failed so late that it
    /// is there all the same, it is taken out again.
    package func submit(_ response: Response) throws(FileTrouble) {
        guard let payload = try? response.payload else {
            throw FileTrouble(.write, file, .other("the response could not be sealed"))
        }
        try submit(payload: payload)
    }

    func submit(payload: [UInt8]) throws(FileTrouble) {
        guard let envelope = try? Envelope(sealing: payload, to: key, for: edition, sizes: sizes) else {
            throw FileTrouble(.write, file, .other("the response could not be sealed"))
        }
        try keep(envelope, as: .random())
    }

    func keep(_ envelope: Envelope, as key: EnvelopeKey) throws(FileTrouble) {
        let refused = owed.removals
        do throws(FileTrouble) {
            try write(inOrder: true) { database in
                try Self.remove(refused, from: database)
                try database.execute(
                    sql: "INSERT INTO envelope VALUES (?, ?)", arguments: [Data(key.bytes), Data(envelope.bytes)])
            }
        } catch {
            owed.remove(key)
            removeRefused()
            throw error
        }
        owed.hasRemoved(refused)
        rewriteInKeyOrder()
    }

    /// Keeps another text of the same survey and edition, after the caller found that the two fit together.
    package func replaceSurveyText(_ text: String) throws(FileTrouble) {
        try write { try $0.execute(sql: "UPDATE purpose SET source = ?", arguments: [text]) }
    }

    /// How many responses the store holds.
    package func count() throws(FileTrouble) -> Int {
        do {
            return try queue.writeWithoutTransaction { database in
                try Row.fetchOne(database, sql: "SELECT count(*) FROM envelope").flatMap {
                    Int.fromDatabaseValue($0[0])
                }
                    ?? 0
            }
        } catch {
            throw trouble(.read, error)
        }
    }

    /// Waits until the file lies in key order.
    package func settle() {
        queue.writeWithoutTransaction { _ in }
    }

    /// Writes the whole file anew in the order of the random keys, so that the places of the envelopes
    /// tell nothing about who came before whom. `VACUUM` copies the rows in that order.
    ///
    /// It runs behind the thank-you screen; the next submission waits for it. If it fails, for want of
    /// space say, nothing is lost and the next submission has to make up for it.
    private func rewriteInKeyOrder() {
        queue.asyncWriteWithoutTransaction { [owed] database in try? Self.rewrite(database, owed) }
    }

    private static func rewrite(_ database: Database, _ owed: OwedToStore) throws {
        owed.order = true
        try database.execute(sql: "VACUUM")
        owed.order = false
    }

    /// Takes out what was refused, if the disk can do that now; if not, the next submission does.
    private func removeRefused() {
        queue.asyncWriteWithoutTransaction { [owed] database in
            let keys = owed.removals
            do {
                try database.inTransaction(.immediate) {
                    try Self.remove(keys, from: database)
                    return .commit
                }
                owed.hasRemoved(keys)
                try Self.rewrite(database, owed)
            } catch {
                // What is owed is remembered.
            }
        }
    }

    private static func remove(_ keys: [EnvelopeKey], from database: Database) throws {
        for key in keys {
            try database.execute(sql: "DELETE FROM envelope WHERE key = ?", arguments: [Data(key.bytes)])
        }
    }

    /// - Parameter inOrder: whether to refuse where the envelopes are not in order and cannot be put in it: otherwise
    ///   those who come while a disk is nearly full would lie one behind the other.
    private func write(inOrder: Bool = false, _ updates: (Database) throws -> Void) throws(FileTrouble) {
        do {
            try queue.writeWithoutTransaction { database in
                if inOrder, owed.order { try Self.rewrite(database, owed) }
                // Taking the lock at once lets two kiosks wait for each other and never block each other.
                try database.inTransaction(.immediate) {
                    try updates(database)
                    return .commit
                }
            }
        } catch {
            throw trouble(.write, error)
        }
    }

    private func trouble(_ attempt: FileTrouble.Attempt, _ error: any Error) -> FileTrouble {
        guard let error = error as? DatabaseError else {
            return FileTrouble(attempt, file, .other("the store did not accept it"))
        }
        return FileTrouble(attempt, file, error)
    }
}
