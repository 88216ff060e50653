/// A translation file of GNU gettext: its header, and an entry for each text.
package struct POFile: Hashable, Sendable {
    package var header = POHeader()
    /// What stands above the header: who may use it, who made it.
    package var headerComments = ""
    package var entries: [POEntry] = []

    package init() {}

    /// The entries that are still in the source.
    package var current: [POEntry] { entries.filter { !$0.isObsolete } }
}
