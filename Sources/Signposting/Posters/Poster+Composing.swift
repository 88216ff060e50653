package import Questionnaire

extension Poster {
    /// Puts a poster together.
    ///
    /// - Parameters:
    ///   - request: the theme, the area, the ages and what young people said.
    ///   - bank: the words.
    ///   - directory: the services.
    ///   - today: decides which confirmations still hold.
    /// - Throws: ``Faults`` when there is no such theme or area, or its words name a service
    ///   or a contact that the directory does not have.
    package init(
        _ request: PosterRequest, from bank: PosterBank, with directory: ServicesDirectory, on today: CalendarDay
    ) throws(Faults) {
        let copy = try Self.copy(for: request, in: bank)
        if let area = request.area, directory.area(area) == nil {
            throw Faults(.unknown("area", area, known: directory.areas.map(\.id.name)))
        }
        // A poster never goes out with a service that is not there, or a contact that has no source.
        let faults = bank.check(copy, against: directory)
        if faults.hasErrors { throw Faults(faults) }
        let composer = PosterComposer(copy: copy, shared: bank.shared, directory: directory, request: request)
        let printed = composer.printedServices
        let provenances = printed.flatMap(\.facts).map(\.provenance)
        let draft = Draft(printing: printed, lacking: composer.accessGaps, on: today)
        self.init(
            theme: copy.id.name, title: copy.title.source, headline: composer.headline, opening: copy.opening.source,
            parts: composer.parts, audience: composer.audience, publisher: request.publisher,
            checkedOn: draft == nil ? provenances.compactMap(\.confirmedOn).min() : nil,
            checkBy: provenances.compactMap(\.checkBy).min(), draft: draft)
    }

    private static func copy(for request: PosterRequest, in bank: PosterBank) throws(Faults) -> PosterCopy {
        let theme = request.theme ?? PosterCopy.general
        guard let copy = bank[theme] else {
            throw Faults(.unknown("theme", theme, known: bank.posters.map(\.id.name)))
        }
        return copy
    }
}

extension Diagnostic {
    /// A fault in what was asked for on the command line, not in a file.
    fileprivate static func unknown(_ option: String, _ name: String, known: [String]) -> Diagnostic {
        Diagnostic(
            "unknown-\(option)", file: "--\(option)", "there is no \(option) called \"\(name)\"",
            help: [
                NearestName.of(name, in: known).map { "did you mean \"\($0)\"?" }
                    ?? "choose from: \(known.joined(separator: ", "))"
            ])
    }
}
