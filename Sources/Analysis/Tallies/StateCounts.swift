/// How many responses are in each of the four states of a question. They add up to the responses.
package struct StateCounts: Hashable, Sendable {
    package var answered = 0
    package var declined = 0
    package var skipped = 0
    package var notAsked = 0

    package var responses: Int { answered + declined + skipped + notAsked }

    mutating func merge(_ other: StateCounts) {
        answered += other.answered
        declined += other.declined
        skipped += other.skipped
        notAsked += other.notAsked
    }
}
