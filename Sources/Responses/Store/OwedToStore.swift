import Synchronization

/// What a disk that failed has left undone in a store.
///
/// A class, because the rewrite behind the thank-you screen shares it with the store and may outlive it.
final class OwedToStore: Sendable {
    private let isOutOfOrder = Mutex(false)
    private let refused = Mutex<[EnvelopeKey]>([])

    /// Whether the last response lies where SQLite put it, and not yet in the order of the keys.
    var order: Bool {
        get { isOutOfOrder.withLock { $0 } }
        set { isOutOfOrder.withLock { $0 = newValue } }
    }

    /// Responses that were refused, but may have come to the disk all the same: a disk can fail after the last
    /// byte. Whoever sends again must not be there twice.
    var removals: [EnvelopeKey] { refused.withLock { $0 } }

    func remove(_ key: EnvelopeKey) { refused.withLock { $0.append(key) } }

    func hasRemoved(_ keys: [EnvelopeKey]) { refused.withLock { $0.removeAll(where: keys.contains) } }
}
