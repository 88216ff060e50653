import Questionnaire

/// The responses of one or more stores, opened with the private key.
package struct SealedCollection: Sendable {
    /// What was found in one store. The numbers add up: `envelopes` is the sum of the other three and
    /// of the responses that this store brought.
    package struct Store: Hashable, Sendable {
        package let file: String
        /// The survey's source text as the store holds it.
        package let surveyText: String
        package var envelopes = 0
        /// Envelopes that a store before it held already, as a copy of a store does.
        package var repeated = 0
        /// Envelopes that are damaged, or were put there by someone with another key.
        package var unopened = 0
        /// Envelopes that opened and hold no response that this bigconvo can read.
        package var unreadable = 0
    }

    package let edition: SurveyEdition
    /// In the order in which they were given.
    package let stores: [Store]
    /// Every response once, in random order.
    package let responses: [Response]

    /// Opens the stores and leaves them untouched.
    ///
    /// `progress` is told how many envelopes were looked at, and how many there are. Throws ``Faults``
    /// with every store that is none, that is sealed to another key, or that is of another survey or
    /// edition than the first; ``FileTrouble`` when a file cannot be read.
    package init(
        opening files: [String], with key: PrivateKey, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) throws {
        let snapshots = try Self.read(files, sealedTo: key.publicKey.fingerprint)
        guard let edition = snapshots.first?.purpose.edition else {
            throw Faults(Diagnostic("no-store", file: "", "there is no store to collect"))
        }
        let total = snapshots.reduce(0) { $0 + $1.rows.count }
        var seen: Set<SealedRow> = []
        var stores: [Store] = []
        var responses: [Response] = []
        var done = 0
        for snapshot in snapshots {
            var store = Store(file: snapshot.file, surveyText: snapshot.purpose.surveyText)
            for row in snapshot.rows {
                store.envelopes += 1
                if !seen.insert(row).inserted {
                    store.repeated += 1
                } else if let payload = row.envelope.open(with: key, for: edition) {
                    if let response = Response(payload: payload) {
                        responses.append(response)
                    } else {
                        store.unreadable += 1
                    }
                } else {
                    store.unopened += 1
                }
                done += 1
                progress(done, total)
            }
            stores.append(store)
        }
        self.edition = edition
        self.stores = stores
        // The order of the keys is random too, but the same each time; a fresh one cannot be told from another.
        var random = SystemRandomNumberGenerator()
        self.responses = responses.shuffled(using: &random)
    }

    private static func read(_ files: [String], sealedTo fingerprint: Fingerprint) throws -> [StoreSnapshot] {
        var snapshots: [StoreSnapshot] = []
        var faults: [Diagnostic] = []
        for file in files {
            do {
                let snapshot = try StoreSnapshot(reading: file)
                let found = snapshot.purpose
                if let first = snapshots.first, first.purpose.edition != found.edition {
                    faults.append(.storesOfTwoSurveys(file, found.edition, first: first.file, first.purpose.edition))
                } else if found.fingerprint != fingerprint {
                    faults.append(.wrongPrivateKey(file, found.fingerprint, given: fingerprint))
                }
                snapshots.append(snapshot)
            } catch let error as Faults {
                faults += error.diagnostics
            }
        }
        guard faults.isEmpty else { throw Faults(faults) }
        return snapshots
    }
}
