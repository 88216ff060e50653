/// Whether a fact about a service may be printed as it stands.
package enum ConfirmationStatus: String, Hashable, Sendable {
    /// Nobody has looked it up on the service's own site.
    case unconfirmed
    /// Somebody did, and it is not yet time to look again.
    case confirmed
    /// Somebody did, and it is time to look again.
    case overdue
}
