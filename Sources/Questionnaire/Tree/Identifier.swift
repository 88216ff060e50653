/// A bare word of a survey: the name of a question, a list, an ending, or the code of a choice.
///
/// Two identifiers are equal when their words are, wherever they stand in a file, so that a survey
/// built in Swift equals the same survey read from text.
package struct Identifier: Hashable, Sendable {
    package var name: String
    /// Where it stands; nil for a survey that was built in Swift.
    package var range: SourceRange?

    package init(_ name: String, at range: SourceRange? = nil) {
        self.name = name
        self.range = range
    }

    package static func == (left: Identifier, right: Identifier) -> Bool { left.name == right.name }

    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Identifier: ExpressibleByStringLiteral {
    package init(stringLiteral name: String) { self.init(name) }
}

extension Identifier: CustomStringConvertible {
    package var description: String { name }
}
