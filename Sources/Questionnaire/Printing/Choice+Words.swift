extension Choice {
    /// The choice as a survey file writes it, behind its dash.
    var words: String { "\(code)\(label.map { " \($0.quoted)" } ?? "")\(modifiers)" }

    /// What stands behind the label, each with a blank before it.
    private var modifiers: String {
        var words = ""
        if let score { words += " = \(score.written)" }
        if isAlone { words += " alone" }
        if isOther { words += " other" }
        if isFixed { words += " fixed" }
        if let ending { words += " -> end \(ending)" }
        return words
    }
}
