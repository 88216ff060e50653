/// A choice that does something when it is chosen, which only some kinds of question have a use for.
///
/// `Mark` says which: a question takes a marked choice only where its kind knows what to do with it,
/// and anything else does not compile.
public struct MarkedChoice<Mark>: Sendable {
    private(set) var choice: Choice

    init(_ choice: Choice) {
        self.choice = choice
    }

    /// Keeps its place when the choices are shuffled.
    public func fixed() -> Self { Self(choice.fixed()) }

    /// `-> end ID`: choosing it leads to an ending.
    public func ends(at ending: Identifier) -> Self {
        var marked = self
        marked.choice.ending = ending
        return marked
    }

    /// Choosing it clears the others. Only for ``Many``.
    public func alone() -> MarkedChoice<Marks.StandsAlone> { choice.alone() }
}

extension MarkedChoice<Marks.Ends> {
    /// Choosing it opens a line to write on. Only for ``One`` and ``Many``.
    public func other() -> MarkedChoice<Marks.WritesIn> { choice.other() }
}

extension MarkedChoice<Marks.StandsAlone> {
    /// Choosing it opens a line to write on.
    public func other() -> Self { Self(choice.other().choice) }
}

/// What a choice can do, from what most kinds of question know to what only one knows.
public enum Marks {
    /// It ends the survey.
    public enum Ends {}
    /// It opens a line to write on.
    public enum WritesIn {}
    /// It clears the others.
    public enum StandsAlone {}
}
