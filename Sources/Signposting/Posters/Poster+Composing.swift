package import Questionnaire

extension Poster {
    /// Puts a poster together.
    ///
    /// - Parameters:
    ///   - request: the theme, the area, the ages and what young people said.
    ///   - bank: the words.
    ///   - directory: the services.
    ///   - approvals: who has read which poster.
    ///   - today: decides which confirmations still hold.
    /// - Throws: ``Faults`` when there is no such theme or area, no words for the audience, or its words name a service
    ///   or a contact that the directory does not have.
    package init(
        _ request: PosterRequest, from bank: PosterBank, with directory: ServicesDirectory,
        approvals: Approvals = .none, on today: CalendarDay
    ) throws(Faults) {
        let copy = try Self.copy(for: request, in: bank)
        let words = try Self.words(of: copy, for: request.audience)
        if let area = request.area, directory.area(area) == nil {
            throw Faults(.unknown("area", area, known: directory.areas.map(\.id.name)))
        }
        // A poster never goes out with a service that is not there, or a contact that has no source.
        let faults = bank.check(copy, against: directory)
        if faults.hasErrors { throw Faults(faults) }
        let texts = try Texts(request, copy, words, bank.shared(for: request.audience))
        let composer = PosterComposer(
            copy: texts.copy, words: texts.words, shared: texts.shared,
            saidInEnglish: bank.shared(for: request.audience), directory: directory, request: request)
        let printed = composer.printedServices
        let provenances = printed.flatMap(\.facts).map(\.provenance)
        let isChecked = provenances.allSatisfy { $0.status(on: today) == .confirmed }
        func poster(_ draft: Draft?, _ standing: ApprovalStanding) -> Self {
            let checkedOn = isChecked ? provenances.compactMap(\.confirmedOn).min() : nil
            let checkBy = provenances.compactMap(\.checkBy).min()
            return Self(
                theme: copy.id.name, title: texts.copy.title.source, language: request.language.code,
                headline: composer.headline, opening: composer.opening, parts: composer.parts,
                subject: texts.subject, audience: composer.audience, publisher: request.publisher,
                footer: composer.footer(approvedOn: standing.approvedOn, checkedOn: checkedOn, checkBy: checkBy),
                slipsLabel: request.language.phrasebook(PosterPhrase.slips), checkedOn: checkedOn, checkBy: checkBy,
                draft: draft, approvedOn: standing.approvedOn, unsure: composer.unsure)
        }
        let unread = poster(nil, .none)
        let standing = approvals.standing(of: unread.words, as: unread.subject, on: today)
        let draft = Draft(
            printing: printed, lacking: composer.accessGaps, nobody: composer.nobody, standing: standing,
            in: request.language, lacking: texts.untranslated, on: today)
        self = poster(draft, standing)
    }

    /// The words for an audience, or what to do where there are none.
    private static func words(of copy: PosterCopy, for audience: PosterAudience?) throws(Faults) -> PosterWords {
        if let words = copy.words(for: audience) { return words }
        let name = audience?.rawValue ?? ""
        throw Faults(
            Diagnostic(
                "no-words-for-audience", file: copy.file, at: copy.id.range,
                "the poster \"\(copy.id.name)\" has no words for \(name)",
                help: ["add \"audiences:\" to it, and under that \"\(name):\" with headlines, openings and steps"]))
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
