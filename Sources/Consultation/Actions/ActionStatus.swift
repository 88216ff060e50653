/// How far an action has come.
package enum ActionStatus: String, Hashable, Sendable, CaseIterable {
    /// The commission asks for it, and nobody has answered yet.
    case proposed
    case agreed
    case underWay = "under way"
    case done
    /// Whoever was asked said no, and why.
    case notAgreed = "not agreed"

    /// Reads it as people write it: `under way`, `Under-way`.
    package init?(words: String) {
        self.init(rawValue: words.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: " "))
    }

    /// Whether somebody still has to do something by a day.
    package var isOpen: Bool { self != .done && self != .notAgreed }
}
