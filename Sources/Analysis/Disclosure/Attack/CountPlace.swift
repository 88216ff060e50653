/// Where a count stands: of whom, at which item, and of what.
struct CountPlace: Hashable, Sendable {
    /// Whom a count is of.
    enum Part: Hashable, Sendable {
        case everybody
        case group(breakdown: String, code: String)
        /// Those who are in no group of a breakdown that is shown. Nothing is published of them as such.
        case others(breakdown: String)
    }

    enum Measure: Hashable, Sendable {
        /// All of the part, whatever they answered; of no item.
        case people
        case answered
        case declined
        case skipped
        case notAsked
        case line(PublishedLine.Measure, code: String)
        /// Who wrote of both of two themes, in the order of their codebook.
        case pair(String, String)
        /// Who speaks of a theme only to deny it, and who does not only deny it.
        case denied(String)
        case affirmed(String)
        /// Who wrote of some of three themes, in the order of their codebook, and not of the others.
        case three([String], having: [Bool])
        /// Who came in one way, or in one language; of no item.
        case mode(String)
        case language(String)

        static let states: [Measure] = [.answered, .declined, .skipped, .notAsked]

        /// Whether it is how many gave something any place in a ranking.
        var isPlaceInRanking: Bool { if case .line(.ranked, _) = self { true } else { false } }
    }

    let part: Part
    /// The id of a ``TallyItem``; empty for people.
    let item: String
    let measure: Measure

    init(_ part: Part, _ item: String, _ measure: Measure) {
        self.part = part
        self.item = item
        self.measure = measure
    }

    /// How many people a part has.
    static func people(of part: Part) -> CountPlace { CountPlace(part, "", .people) }
}
