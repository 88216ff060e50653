package import Questionnaire

extension PosterBank {
    /// Everything that posters say, for a translator.
    package var translatableTexts: [TranslatableText] {
        var texts = PosterPhrase.texts + ShareWords.texts
        let parts = [shared] + PosterAudience.allCases.compactMap { audienceShared[$0] }
        texts += parts.flatMap(\.texts).map {
            TranslatableText(context: $0.context(in: SharedCopy.context), source: $0.source)
        }
        texts += posters.flatMap { poster in
            poster.texts.map { TranslatableText(context: $0.context(in: poster.context), source: $0.source) }
        }
        var seen: Set<TranslatableText> = []
        return texts.filter { seen.insert($0).inserted }
    }
}

extension PosterCopy {
    /// What its texts are called in translation files.
    var context: String { "poster/\(id.name)" }
}

extension SharedCopy {
    static let context = "poster/shared"
}
