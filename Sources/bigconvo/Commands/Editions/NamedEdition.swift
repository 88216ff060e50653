/// An edition as it was named on the command line.
struct NamedEdition {
    /// Nil where nobody gave it a name.
    var label: String?
    /// The file of its survey; nil where it is that of the latest edition.
    var survey: String?
    /// The files with its responses.
    var files: [String] = []
}
