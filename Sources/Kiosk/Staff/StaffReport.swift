/// What a member of staff may know about a kiosk. Of its respondents that is how many they were.
package struct StaffReport: Hashable, Sendable {
    package enum Store: Hashable, Sendable {
        /// How many responses it holds, and the bytes left on its disk where the system tells.
        case sound(responses: Int, room: UInt64?)
        /// It cannot be read, or its pages do not fit together.
        case damaged
        /// Practice: there is none.
        case none
    }

    package var store: Store
    package var offersDrafts: Bool
    package var version: String
    /// What is not locked down on this machine, most pressing first.
    package var findings: [String]

    package init(store: Store, offersDrafts: Bool, version: String, findings: [String]) {
        self.store = store
        self.offersDrafts = offersDrafts
        self.version = version
        self.findings = findings
    }
}
