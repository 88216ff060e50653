/// Everything that is wrong with one row.
struct RowFaults: Error {
    var faults: [RowFault]

    init(_ faults: [RowFault]) {
        self.faults = faults
    }
}

extension RowFault {
    /// A fault before it is known in which column it stands.
    struct Problem: Error {
        var kind: Kind

        init(_ kind: Kind) {
            self.kind = kind
        }
    }
}
