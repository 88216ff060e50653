import Signposting

extension Poster {
    /// Whom it is for, who publishes it, and when its contacts were and will be checked, one line each.
    var footer: [String] {
        let checkAgain = checkBy.map { "Check again by \($0)." }
        return [audience.map { "For \($0)." }, "Published by \(publisher).", "Contacts \(checked).", checkAgain]
            .compactMap(\.self)
    }
}

extension Draft {
    /// The heading over what has to be done before a draft may be printed.
    static let toDo = "Before you print this, look at each service's own site and confirm"
}

extension Draft.Item {
    /// `Childline: name; phone: 0800 1111; hours: …`
    var sentence: String {
        let words = facts.joined(separator: "; ")
        return status == .overdue ? "\(service), time to check again: \(words)" : "\(service): \(words)"
    }
}
