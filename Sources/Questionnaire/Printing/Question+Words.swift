extension Question {
    /// The line that starts it.
    var words: String {
        let hasTitle = kind != .note || !title.source.isEmpty
        return "\(kind.rawValue) \(id)" + (hasTitle ? " \(title.quoted)" : "")
    }

    /// Its properties in the canonical order: what people read, when it is asked, what it is, what an
    /// answer may be, what becomes of the answer, and what there is to choose from.
    var propertyLines: [PropertyLine] {
        var lines: [PropertyLine] = []
        if let hint { lines.append(PropertyLine("hint", hint.quoted)) }
        if let condition { lines.append(PropertyLine("when", condition.description)) }
        if isRequired { lines.append(PropertyLine("required")) }
        if isSensitive { lines.append(PropertyLine("sensitive")) }
        if isBreakdown { lines.append(PropertyLine("breakdown")) }
        if let atLeast { lines.append(PropertyLine("at least", "\(atLeast)")) }
        if let atMost { lines.append(PropertyLine("at most", "\(atMost)")) }
        if let atLeastCharacters { lines.append(PropertyLine("at least", characters: atLeastCharacters)) }
        if let atMostCharacters { lines.append(PropertyLine("at most", characters: atMostCharacters)) }
        if let from, let to { lines.append(PropertyLine("from", "\(from.written) to \(to.written)")) }
        if let unit { lines.append(PropertyLine("unit", unit.quoted)) }
        if let top { lines.append(PropertyLine("top", "\(top)")) }
        if isShuffled { lines.append(PropertyLine("shuffle")) }
        if let codebook { lines.append(PropertyLine("themes", codebook.name)) }
        if !support.isEmpty { lines.append(PropertyLine("support", support.listed)) }
        if let list { lines.append(PropertyLine("choices", list.name)) }
        return lines
    }
}

extension PropertyLine {
    fileprivate init(_ bound: String, characters: Int) {
        self.init("\(bound) characters")
        words = "\(bound) \(characters) \(characters == 1 ? "character" : "characters")"
    }
}
