/// Who an analysis is for.
package enum Release: Hashable, Sendable {
    /// Everybody: small numbers are hidden, the others rounded.
    case publication(PublicationRules)
    /// The commission itself: raw numbers, each format marked "Not for publication".
    case internalUse
}
