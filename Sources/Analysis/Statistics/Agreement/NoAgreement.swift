/// Why agreement between codings cannot be worked out. Never 0 and never 1 in its place: neither is known.
package enum NoAgreement: Error, Hashable, Sendable {
    /// No unit has two codings to compare.
    case nothingToCompare
    /// Every coding says the same one value, so that agreement by chance is certain and nothing is left to exceed it.
    case oneValueOnly
    /// The table is not of the form that the measure asks for: not square, ragged, with a count under 0, or with a
    /// different number of codings in some units.
    case badTable
}
