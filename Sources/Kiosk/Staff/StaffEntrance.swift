/// How the screens reach what they know nothing of when staff come.
package struct StaffEntrance {
    /// Whether what was typed is the passphrase. It may take a noticeable moment.
    let admits: (String) -> Bool
    let report: () -> StaffReport

    package init(admits: @escaping (String) -> Bool, report: @escaping () -> StaffReport) {
        self.admits = admits
        self.report = report
    }
}
