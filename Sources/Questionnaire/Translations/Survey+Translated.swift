extension Survey {
    /// The same survey, said in another language. What is not translated stays as it was written.
    ///
    /// Names, codes, conditions and places do not change, so responses in all languages are counted together.
    package func translated(by translation: Translation) -> Survey {
        var survey = self
        survey.editTexts { place, paragraphs in
            guard let words = translation[place.path, Paragraphs.joined(paragraphs)]?.first else { return }
            let parted = Paragraphs.parted(words)
            if !parted.isEmpty { paragraphs = place.isOfParagraphs ? parted : [Text(words)] }
        }
        survey.languages = [Identifier(translation.language)] + languages.filter { $0.name != translation.language }
        return survey
    }
}

extension TextPlace {
    fileprivate var isOfParagraphs: Bool {
        switch self {
        case .welcome, .introduction, .note, .ending, .thanks: true
        default: false
        }
    }
}
