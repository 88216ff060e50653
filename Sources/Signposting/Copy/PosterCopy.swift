package import Questionnaire

/// The words of one poster: what a theme has of its own.
package struct PosterCopy: Hashable, Sendable {
    /// The poster for no theme.
    package static let general = "general"

    /// The theme's id.
    package var id: Identifier
    /// The file that it was read from, for diagnostics.
    package var file: String
    package var title: Text
    /// A sentence with `{share}` and `{base}` in it.
    package var evidence: Text
    /// What it says to young people of any age.
    package var words: PosterWords
    /// What it says to some, where that differs.
    package var audiences: [PosterAudience: PosterWords]
}

extension PosterCopy {
    /// What it says to somebody; nil where nobody wrote words for these adults, because those for young people are
    /// no words for them.
    package func words(for audience: PosterAudience?) -> PosterWords? {
        guard let audience else { return words }
        return audiences[audience] ?? (audience.isAdult ? nil : words)
    }

    /// Everything that is printed, each text of the file once.
    var texts: [Text] {
        var seen: Set<Place> = []
        return ([title, evidence] + versions.flatMap(\.texts)).filter { text in
            seen.insert(Place(source: text.source, range: text.range)).inserted
        }
    }

    private struct Place: Hashable {
        let source: String
        let range: SourceRange?
    }

    /// The services of every version.
    var services: [Identifier] {
        versions.flatMap(\.services).reduce(into: []) { known, service in
            if !known.contains(service) { known.append(service) }
        }
    }

    private var versions: [PosterWords] { [words] + PosterAudience.allCases.compactMap { audiences[$0] } }
}
