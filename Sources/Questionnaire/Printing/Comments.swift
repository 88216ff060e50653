/// The comments of a file, each with the part that it belongs to. A part goes by the first line that it
/// was read from.
struct Comments {
    /// A comment on a line of its own.
    struct Remark {
        var text: String
        /// Whether a blank line stands before it.
        var followsBlank: Bool
    }

    /// What stands before a part, at its own indentation.
    var above: [Int: [Remark]] = [:]
    /// The parts with a blank line between them and what stands above them.
    var parted: Set<Int> = []
    /// What stands behind a part, on its line.
    var beside: [Int: String] = [:]
    /// What stands behind everything that is under a part, at the indentation of that.
    var below: [Int: [Remark]] = [:]
    /// What stands behind everything.
    var atEnd: [Remark] = []
}
