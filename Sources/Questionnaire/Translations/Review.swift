/// Who has read a translation, as its header says.
package enum Review: Hashable, Sendable {
    /// Nobody; a program or a person wrote it, and it is not shown to respondents unless asked for.
    case draft
    /// A person who speaks the language.
    case reviewed(by: String, on: String)

    /// The fields of the header.
    static let byField = "X-Reviewed-By"
    static let onField = "X-Reviewed-On"
    /// Says how a draft came to be.
    package static let draftField = "X-Draft"

    init(of file: POFile) {
        let initials = file.header[Self.byField]?.filter { !$0.isWhitespace } ?? ""
        let day = file.header[Self.onField] ?? ""
        self = initials.isEmpty ? .draft : .reviewed(by: initials, on: day)
    }

    package var isReviewed: Bool { self != .draft }
}

extension POFile {
    /// Records that a person has read the translation.
    package mutating func markReviewed(by initials: String, on day: String) {
        header[Review.byField] = initials
        header[Review.onField] = day
        header[Review.draftField] = nil
    }
}
