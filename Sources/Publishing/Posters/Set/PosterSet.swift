package import Signposting

/// Many posters, each in files of its own.
package struct PosterSet: Sendable {
    package struct Entry: Sendable {
        package let poster: Poster
        /// Nil where it is no page.
        package let sheet: PosterSheet?
        /// Its name in the folder of the set.
        package let file: String
    }

    package let entries: [Entry]

    /// - Parameters:
    ///   - sheets: what each poster is laid out on; one nil where it is no page.
    ///   - ending: how the names of the files end, without the dot.
    package init(_ posters: [Poster], on sheets: [PosterSheet?], ending: String) {
        entries = posters.flatMap { poster in
            sheets.map { sheet in
                let subject = poster.subject
                let parts = [poster.theme, subject.audience?.rawValue, subject.language, sheet?.rawValue, ending]
                return Entry(poster: poster, sheet: sheet, file: parts.compactMap(\.self).joined(separator: "."))
            }
        }
    }
}
