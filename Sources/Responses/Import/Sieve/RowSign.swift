/// What a column of a tool's own says about the rows that it stands in.
struct RowSign: Hashable, Sendable {
    enum Way: Hashable, Sendable {
        /// These words, folded, show that a row is no response; other words do not.
        case words([String: NoResponse])
        /// The row was sent only where something stands here.
        case sentWhereFilled
        /// It is the number of a submission, which no other submission has.
        case number
        /// It is the number of a submission in its form. Two rows of one number may come from two forms, so they are one
        /// submission only where they are the same in every cell.
        case numberInForm
    }

    var way: Way
    /// The columns that it speaks of, where those are not all. It counts if one of them belongs to the survey.
    var scope: Range<Int>?

    init(_ way: Way, of scope: Range<Int>? = nil) {
        self.way = way
        self.scope = scope
    }

    static func words(_ words: [String: NoResponse]) -> RowSign { RowSign(.words(words)) }
    static let sentWhereFilled = RowSign(.sentWhereFilled)
    static let number = RowSign(.number)
    static let numberInForm = RowSign(.numberInForm)
}
