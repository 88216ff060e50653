/// A stretch of one file, from `start` up to but not including `end`.
package struct SourceRange: Hashable, Sendable {
    package var start: SourcePosition
    package var end: SourcePosition

    package init(start: SourcePosition, end: SourcePosition) {
        self.start = start
        self.end = end
    }

    /// An empty range at one place, for a fault that is something missing.
    package init(at position: SourcePosition) {
        self.init(start: position, end: position)
    }
}
