/// Whom a poster speaks to, where its words differ.
package enum PosterAudience: String, CaseIterable, Hashable, Sendable {
    case younger = "11-15"
    case older = "16-25"
    /// Parents and carers.
    case parents
    /// People who work in a school or a college.
    case staff

    /// Adults who look after young people. What they can do is another thing, so every word is theirs.
    package var isAdult: Bool { ages == nil }

    /// How old the people are whom the poster speaks to; nil for adults.
    package var ages: AgeRange? {
        switch self {
        case .younger: AgeRange(from: 11, to: 15)
        case .older: AgeRange(from: 16, to: 25)
        case .parents, .staff: nil
        }
    }
}
