/// An envelope as it lies in a store.
struct SealedRow: Hashable, Sendable {
    let key: EnvelopeKey
    let envelope: Envelope

    /// The key alone is random enough; hashing two kilobytes as well would only cost time.
    func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
