/// One way to understand the name of a column. A layout gives several, the surest first.
enum ColumnSpelling: Hashable, Sendable {
    /// A name in a canonical file.
    case canonical(String)
    /// A question, by its id or its words; or a row of a grid, by its words alone.
    case question(String)
    /// A choice or a row of a question, each by its code or its words.
    case part(of: String, String)
    /// The line of an `other` choice; without a choice, the only one that the question has.
    case writeIn(of: String, choice: String? = nil)
    /// What stands at one place of a ranking, from 1.
    case place(of: String, Int)
}
