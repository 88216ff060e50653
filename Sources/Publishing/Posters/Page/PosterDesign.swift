/// How a poster looks: its colours and the picture behind its headline.
package enum PosterDesign: String, CaseIterable, Hashable, Sendable {
    /// A sun that comes up, in warm colours.
    case sunrise
    /// Quiet waves, in blue and green.
    case waves
    /// A talk of speech bubbles, in purple.
    case chat
    /// Black on white, for a copier: hardly any ink.
    case plain
}
