package import Questionnaire

extension PosterBank {
    /// What the words and the services say of each other that does not hold: a service that is not
    /// there, a theme without a poster, and a contact that stands in the words.
    package func check(against directory: ServicesDirectory) -> [Diagnostic] {
        posters.flatMap { checkOwn($0, against: directory) } + checkShared(against: directory)
            + directory.services.flatMap { unknownThemes(of: $0) } + directory.strayContacts
    }

    /// The same for one poster and what stands on every poster.
    func check(_ poster: PosterCopy, against directory: ServicesDirectory) -> [Diagnostic] {
        checkOwn(poster, against: directory) + checkShared(against: directory) + directory.strayContacts
    }

    private func checkOwn(_ poster: PosterCopy, against directory: ServicesDirectory) -> [Diagnostic] {
        directory.diagnostics(for: poster.services, in: poster.file)
            + poster.texts.flatMap { directory.strayContacts(in: $0, of: poster.file) }
    }

    private func checkShared(against directory: ServicesDirectory) -> [Diagnostic] {
        // What an audience takes over from the others is looked at once.
        ([shared] + PosterAudience.allCases.compactMap { audienceShared[$0] })
            .flatMap { check($0, against: directory) }
            .reduce(into: []) { found, fault in if !found.contains(fault) { found.append(fault) } }
    }

    private func check(_ shared: SharedCopy, against directory: ServicesDirectory) -> [Diagnostic] {
        let file = shared.others.file
        return directory.diagnostics(for: shared.others.services, in: file)
            + [shared.emergency, shared.urgent].flatMap { directory.diagnostics(for: [$0.service], in: $0.file) }
            + shared.texts.flatMap { directory.strayContacts(in: $0, of: file) }
    }

    private func unknownThemes(of service: Service) -> [Diagnostic] {
        service.themes.filter { self[$0.name] == nil }.map { theme in
            Diagnostic(
                "unknown-theme", .warning, file: service.file, at: theme.range,
                "there is no poster for the theme \"\(theme.name)\"",
                help: nearestName(to: theme.name).map { ["did you mean \"\($0)\"?"] } ?? [])
        }
    }
}

extension SharedCopy {
    /// Everything that is printed.
    var texts: [Text] {
        [headings.evidence, headings.steps, headings.camhs, headings.others]
            + [emergency, urgent].flatMap { [$0.heading] + $0.conditions } + camhs.texts + [others.opening]
    }
}
