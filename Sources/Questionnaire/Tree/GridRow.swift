/// One statement of a grid, answered with one of the grid's choices.
public struct GridRow: Hashable, Sendable {
    package var id: Identifier
    package var statement: Text

    /// - Parameters:
    ///   - id: what conditions and responses call the row.
    ///   - statement: what people read.
    public init(_ id: Identifier, _ statement: Text) {
        self.id = id
        self.statement = statement
    }
}
