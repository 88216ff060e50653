/// One question, or a note that is only read.
package struct Question: Hashable, Sendable {
    package var kind: QuestionKind
    package var id: Identifier
    package var title: Text
    package var hint: Text?
    /// Asked only when this is true.
    package var condition: Condition?
    package var isRequired = false
    package var isSensitive = false
    /// Whether answers to other questions may be broken down by this one.
    package var isBreakdown = false
    package var isShuffled = false
    /// The shared list whose choices come before its own.
    package var list: Identifier?
    package var choices: [Choice] = []
    package var rows: [GridRow] = []
    /// The codebook with which what was written is sorted into themes.
    package var codebook: Identifier?
    /// The services to offer beside this question.
    package var support: [Identifier] = []
    /// The fewest choices.
    package var atLeast: Int?
    /// The most choices.
    package var atMost: Int?
    /// The fewest characters of an open answer.
    package var atLeastCharacters: Int?
    /// The most characters of an open answer.
    package var atMostCharacters: Int?
    /// The smallest and the largest number.
    package var from: Double?
    package var to: Double?
    /// What a number counts, such as "weeks".
    package var unit: Text?
    /// How many places of a ranking are asked for; nil asks for all.
    package var top: Int?
    /// What a note says, in paragraphs.
    package var paragraphs: [Text] = []
    /// Where its properties stand, for faults.
    package var places = PropertyPlaces()

    package init(_ kind: QuestionKind, _ id: Identifier, _ title: Text) {
        self.kind = kind
        self.id = id
        self.title = title
    }

    /// The most characters an open answer may have.
    package var characterLimit: Int { atMostCharacters ?? kind.defaultCharacterLimit }
}
