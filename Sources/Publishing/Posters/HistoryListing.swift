import Questionnaire
package import Signposting

/// Shows who changed what about a service, and when.
package struct HistoryListing: Sendable {
    private let width: Int

    /// - Parameter width: in cells.
    package init(width: Int = 80) { self.width = max(20, width) }

    /// Writes one block a change, the newest first:
    ///
    ///     2026-11-23, A. Person
    ///       phone became "0300 123 6622"; it was "0300 123 6621"
    package func write(_ history: ServiceHistory, to output: inout some TextOutputStream) {
        for (index, entry) in history.entries.enumerated() {
            if index > 0 { output.write("\n") }
            let day = entry.day ?? "not saved in git yet"
            for line in TextWrapping.lines(of: "\(day), \(entry.who)", width: width, first: "", rest: "") {
                output.write("\(line)\n")
            }
            for change in entry.changes {
                for line in TextWrapping.lines(of: change, width: width, first: "  ", rest: "    ") {
                    output.write("\(line)\n")
                }
            }
        }
    }
}
