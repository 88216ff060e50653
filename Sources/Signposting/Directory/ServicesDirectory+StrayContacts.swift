import Questionnaire

extension ServicesDirectory {
    /// Contacts in the printed words of services that are not the channel of any service: such a contact has no source
    /// of its own, and nobody would check it again.
    var strayContacts: [Diagnostic] {
        services.flatMap { service in
            let words = service.how + service.access.known.compactMap { service.access[$0] }
            return words.flatMap { field in
                strayContacts(in: Text(field.value, at: field.range), of: service.file)
            }
        }
    }

    /// A number, website or address that is in no services file has no source and no date.
    func strayContacts(in text: Text, of file: String) -> [Diagnostic] {
        let found = ContactFinder.contacts(in: text.source)
        guard !found.isEmpty else { return [] }
        let known = Set(services.filter(\.isPrintable).flatMap { $0.channels.map(\.value.address) })
        return found.filter { !known.contains($0) }.map { contact in
            Diagnostic(
                "contact-in-copy", file: file, at: text.range, "the contact \"\(contact)\" stands in a poster's words",
                help: ["put it into a services file, with its source, and name the service under \"services:\""])
        }
    }
}
