package import Questionnaire

/// The words of all posters, from any number of files; later files win.
package struct PosterBank: Sendable {
    package let shared: SharedCopy
    /// What stands on the posters of some audiences instead.
    let audienceShared: [PosterAudience: SharedCopy]
    /// In the order of the files.
    package let posters: [PosterCopy]
    /// What was found while reading that does not stop the work.
    package let warnings: [Diagnostic]

    /// What stands on every poster for somebody.
    package func shared(for audience: PosterAudience?) -> SharedCopy {
        audience.flatMap { audienceShared[$0] } ?? shared
    }

    package subscript(theme: String) -> PosterCopy? { posters.first { $0.id.name == theme } }

    /// The themes that have a poster, without the general one.
    package var themes: [String] { posters.map(\.id.name).filter { $0 != PosterCopy.general } }

    /// The theme that somebody probably meant.
    package func nearestName(to theme: String) -> String? { NearestName.of(theme, in: posters.map(\.id.name)) }
}
