package import Questionnaire

extension PosterBank {
    /// What the words and the services say of each other that does not hold: a service that is not
    /// there, a theme without a poster, and a contact that stands in the words.
    package func check(against directory: ServicesDirectory) -> [Diagnostic] {
        posters.flatMap { checkOwn($0, against: directory) } + checkShared(against: directory)
            + directory.services.flatMap { unknownThemes(of: $0) }
    }

    /// The same for one poster and what stands on every poster.
    func check(_ poster: PosterCopy, against directory: ServicesDirectory) -> [Diagnostic] {
        checkOwn(poster, against: directory) + checkShared(against: directory)
    }

    private func checkOwn(_ poster: PosterCopy, against directory: ServicesDirectory) -> [Diagnostic] {
        directory.diagnostics(for: poster.services, in: poster.file)
            + poster.texts.flatMap { strayContacts(in: $0, of: poster.file, knowing: directory) }
    }

    private func checkShared(against directory: ServicesDirectory) -> [Diagnostic] {
        let file = shared.others.file
        return directory.diagnostics(for: shared.others.services, in: file)
            + [shared.emergency, shared.urgent].flatMap { directory.diagnostics(for: [$0.service], in: $0.file) }
            + shared.texts.flatMap { strayContacts(in: $0, of: file, knowing: directory) }
    }

    private func unknownThemes(of service: Service) -> [Diagnostic] {
        service.themes.filter { self[$0.name] == nil }.map { theme in
            Diagnostic(
                "unknown-theme", .warning, file: service.file, at: theme.range,
                "there is no poster for the theme \"\(theme.name)\"",
                help: nearestName(to: theme.name).map { ["did you mean \"\($0)\"?"] } ?? [])
        }
    }

    /// A number, website or address that is in no services file has no source and no date.
    private func strayContacts(
        in text: Text, of file: String, knowing directory: ServicesDirectory
    ) -> [Diagnostic] {
        let known = Set(directory.services.filter(\.isPrintable).flatMap { $0.channels.map(\.value.address) })
        return ContactFinder.contacts(in: text.source).filter { !known.contains($0) }.map { contact in
            Diagnostic(
                "contact-in-copy", file: file, at: text.range, "the contact \"\(contact)\" stands in a poster's words",
                help: ["put it into a services file, with its source, and name the service under \"services:\""])
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
