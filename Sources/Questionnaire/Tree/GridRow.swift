/// One statement of a grid, answered with one of the grid's choices.
package struct GridRow: Hashable, Sendable {
    package var id: Identifier
    package var statement: Text

    package init(_ id: Identifier, _ statement: Text) {
        self.id = id
        self.statement = statement
    }
}
