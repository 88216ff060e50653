/// What a person with a pen is told about the way.
package struct PaperInstruction: Hashable, Sendable {
    /// A condition of a list.
    package struct Branch: Hashable, Sendable {
        package let words: String
        /// What stands further in, under words such as "all of these are true:".
        package let branches: [Branch]
    }

    /// A whole sentence, or what stands over the list.
    package let words: String
    /// More than two conditions, or conditions within conditions, one a line.
    package let branches: [Branch]
    /// What follows the list.
    package let close: String?

    package init(_ words: String, _ branches: [Branch] = [], close: String? = nil) {
        self.words = words
        self.branches = branches
        self.close = close
    }
}
