extension Survey {
    /// What its file says, part by part, in the canonical order.
    var outline: [Outline] {
        var parts = [
            Outline(words, at: id.range, children: headLines.map { Outline($0, at: places) }, isSpaced: true)
        ]
        if !welcome.isEmpty { parts.append(spoken("welcome", welcome)) }
        if let consent {
            parts.append(Outline("consent \(consent.quoted)", at: places["consent"], isSpaced: true))
        }
        for list in lists {
            parts.append(
                Outline(
                    "choices \(list.id)", at: list.id.range, children: list.choices.map(\.outline), isSpaced: true))
        }
        parts += sections.map(\.outline)
        for ending in endings {
            parts.append(
                Outline(
                    "ending \(ending.id)", at: ending.id.range, children: ending.paragraphs.map { Outline($0) },
                    isSpaced: true))
        }
        if !thanks.isEmpty { parts.append(spoken("thanks", thanks)) }
        return parts
    }

    private func spoken(_ keyword: String, _ paragraphs: [Text]) -> Outline {
        Outline(keyword, at: places[keyword], children: paragraphs.map { Outline($0) }, isSpaced: true)
    }
}

extension Section {
    fileprivate var outline: Outline {
        var children: [Outline] = []
        if let condition { children.append(Outline(PropertyLine("when", condition.description), at: places)) }
        children += introduction.map { Outline($0) }
        children += questions.map(\.outline)
        return Outline(words, at: id.range, children: children, isSpaced: true)
    }
}

extension Question {
    fileprivate var outline: Outline {
        var children = propertyLines.map { Outline($0, at: places) }
        children += paragraphs.map { Outline($0) }
        children += choices.map(\.outline)
        children += rows.map { Outline("* \($0.words)", at: $0.id.range) }
        return Outline(words, at: id.range, children: children, isSpaced: true)
    }
}

extension Choice {
    fileprivate var outline: Outline { Outline("- \(words)", at: code.range) }
}

extension Outline {
    fileprivate init(_ property: PropertyLine, at places: PropertyPlaces) {
        self.init(property.words, at: places[property.keyword])
    }
}
