extension Choice {
    /// Keeps its place when the choices are shuffled.
    public func fixed() -> Choice {
        var choice = self
        choice.isFixed = true
        return choice
    }

    /// `-> end ID`: choosing it leads to an ending. Only for ``One``, ``Many`` and ``Scale``.
    public func ends(at ending: Identifier) -> MarkedChoice<Marks.Ends> { MarkedChoice(self).ends(at: ending) }

    /// Choosing it opens a line to write on. Only for ``One`` and ``Many``.
    public func other() -> MarkedChoice<Marks.WritesIn> {
        var choice = self
        choice.isOther = true
        return MarkedChoice(choice)
    }

    /// Choosing it clears the others. Only for ``Many``.
    public func alone() -> MarkedChoice<Marks.StandsAlone> {
        var choice = self
        choice.isAlone = true
        return MarkedChoice(choice)
    }

    static func preferringNotToSay(_ label: Text?) -> Choice {
        var choice = Choice(Identifier(preferNotToSay))
        choice.label = label
        return choice
    }
}
