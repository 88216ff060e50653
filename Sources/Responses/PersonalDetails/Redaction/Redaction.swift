/// What an import does about personal details in open answers.
package struct Redaction: Sendable {
    /// The numbers and addresses of services, which stay.
    package var known: KnownContacts
    /// Whether tags take the place of what was found; if not, it is only counted.
    package var isOn: Bool
    /// What a person decided about what was found before.
    package var reviewed: ReviewedDetails
    /// The file to write for a person who looks at what was found.
    package var reviewFile: String?

    package init(
        keeping known: KnownContacts = .emergency, isOn: Bool = true, reviewed: ReviewedDetails = ReviewedDetails(),
        reviewFile: String? = nil
    ) {
        self.known = known
        self.isOn = isOn
        self.reviewed = reviewed
        self.reviewFile = reviewFile
    }
}
