/// One thing that can be chosen.
public struct Choice: Hashable, Sendable {
    /// The code that stands for declining to answer, in every survey and in every file of responses.
    package static let preferNotToSay = "prefer-not-to-say"

    package var code: Identifier
    /// Nil only for `prefer-not-to-say`, for which every language has its own words.
    package var label: Text?
    /// What the choice counts as on a scale.
    package var score: Double?
    /// Choosing it clears the others.
    package var isAlone = false
    /// Choosing it opens a line to write on.
    package var isOther = false
    /// It keeps its place when the choices are shuffled.
    package var isFixed = false
    /// The ending that choosing it leads to.
    package var ending: Identifier?

    /// - Parameters:
    ///   - code: what conditions and responses call the choice.
    ///   - label: what people read.
    ///   - score: what it counts as on a scale.
    public init(_ code: Identifier, _ label: Text, score: Double? = nil) {
        self.init(code)
        self.label = label
        self.score = score
    }

    package init(_ code: Identifier) {
        self.code = code
    }

    package var isPreferNotToSay: Bool { code.name == Choice.preferNotToSay }
}
