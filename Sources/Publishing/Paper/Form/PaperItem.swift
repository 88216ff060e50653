/// A question, or a note that is only read.
package struct PaperItem: Hashable, Sendable {
    /// Nil for a note.
    package let number: Int?
    /// Read before it: whether it is for the one who reads.
    package let instructions: [PaperInstruction]
    package let title: String?
    /// What a note says.
    package let paragraphs: [String]
    package let hint: String?
    /// How to answer.
    package let advice: String?
    package let field: PaperField
    /// The box for "prefer not to say".
    package let declining: PaperBox?
    package let endings: [PaperEnding]
    /// Read after it: where to go on.
    package let next: PaperInstruction?
    /// Where to find somebody to talk to about this question.
    package let support: PaperSupport?
}

/// Where a choice ends the survey.
package struct PaperEnding: Hashable, Sendable {
    package let instruction: String
    package let paragraphs: [String]
}

/// Help beside a question.
package struct PaperSupport: Hashable, Sendable {
    package let words: String
    /// A service and how to reach it, one a line.
    package let lines: [String]
}
