extension Survey {
    /// The line that starts it.
    var words: String { "survey \(id) \(title.quoted)" }

    /// What stands in its head, in the canonical order.
    var headLines: [PropertyLine] {
        var lines: [PropertyLine] = []
        if let edition { lines.append(PropertyLine("edition", edition)) }
        if !languages.isEmpty { lines.append(PropertyLine("languages", languages.listed)) }
        if let ages { lines.append(PropertyLine("ages", "\(ages.lowerBound) to \(ages.upperBound)")) }
        if let minutes { lines.append(PropertyLine("takes", "\(minutes) \(minutes == 1 ? "minute" : "minutes")")) }
        if !support.isEmpty { lines.append(PropertyLine("support", support.listed)) }
        return lines
    }
}

extension Section {
    /// The line that starts it.
    var words: String { "section \(id) \(title.quoted)" }
}

extension GridRow {
    /// The row as a survey file writes it, behind its star.
    var words: String { "\(id) \(statement.quoted)" }
}
