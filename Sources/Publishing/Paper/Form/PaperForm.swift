package import Questionnaire

/// A questionnaire for a pen: everything that stands on it, in words, in the order in which it is read. No layout.
///
/// The templates read its properties by name.
package struct PaperForm: Hashable, Sendable {
    /// A BCP 47 code.
    package let language: String
    package let direction: WritingDirection
    package let title: String
    /// What tells this form from others, small on each page: `mental-health 2026`.
    package let edition: String
    package let welcome: [String]
    package let safety: PaperBlock
    package let filling: PaperBlock
    package let consent: PaperConsent?
    package let help: PaperHelp
    package let parts: [PaperPart]
    package let thanks: PaperBlock
    /// What stands on the front of a postcard, whose back is read first.
    package let turnOver: String
    /// What stands in the margin of each page, with `{page}` and `{pages}` in it.
    package let pageNumber: Text
}

/// A heading with what stands under it.
package struct PaperBlock: Hashable, Sendable {
    package let heading: String
    package let paragraphs: [String]
}

/// The box that somebody ticks to take part.
package struct PaperConsent: Hashable, Sendable {
    package let instruction: String
    package let label: String
}

/// A section of the survey.
package struct PaperPart: Hashable, Sendable {
    /// The number of the part and its title.
    package let heading: String
    package let introduction: [String]
    package let instructions: [PaperInstruction]
    package let items: [PaperItem]
}
