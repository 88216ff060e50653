/// A bare word of a survey: the name of a question, a list, an ending, or the code of a choice.
///
/// Two identifiers are equal when their words are, wherever they stand in a file, so that a survey
/// built in Swift equals the same survey read from text.
public struct Identifier: Hashable, Sendable {
    package var name: String
    /// Where it stands; nil for a survey that was built in Swift.
    package var range: SourceRange?

    package init(_ name: String, at range: SourceRange? = nil) {
        self.name = name
        self.range = range
    }

    /// Whether the words are the same, wherever they stand.
    public static func == (left: Identifier, right: Identifier) -> Bool { left.name == right.name }

    /// Hashes the words.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Identifier: ExpressibleByStringLiteral {
    /// A word in a program. It has to be one that a survey file can hold: letters, digits, `-`, `_` and
    /// `.`, without a blank.
    public init(stringLiteral name: String) {
        precondition(
            name != "-" && !name.isEmpty && name.allSatisfy(\.isOfWord),
            "\"\(name)\" is not one word of letters, digits, \"-\", \"_\" and \".\"")
        self.init(name)
    }
}

extension Identifier: CustomStringConvertible {
    /// The word.
    public var description: String { name }
}
