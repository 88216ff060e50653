import Signposting

extension Draft {
    /// Something that has to be done before a draft may be printed, under its heading.
    struct Task: Hashable, Sendable {
        let heading: String
        let items: [TaskItem]
    }

    struct TaskItem: Hashable, Sendable {
        let sentence: String
        /// Where to look.
        let sources: [String]
    }

    var tasks: [Task] { [people, contacts, reading, outdated, translation].compactMap(\.self) }

    private var people: Task? {
        guard let nobody else { return nil }
        let found = ["Besides 999 and 111, nobody to talk to is listed \(nobody.wish)."]
        return Task(
            heading: "Before you print this, find somebody who is there",
            items: (found + nobody.unsure.map { "\($0)." }).map { TaskItem(sentence: $0, sources: []) })
    }

    private var contacts: Task? {
        guard !items.isEmpty else { return nil }
        return Task(
            heading: "Before you print this, look at each service's own site and confirm",
            items: items.map { TaskItem(sentence: $0.sentence, sources: $0.sources) })
    }

    private var outdated: Task? {
        guard !untranslated.isEmpty else { return nil }
        let command = "\"bigconvo translate posters \(language)\" marks them in the file."
        return Task(
            heading: "Before you print this, have what stands in English translated as it is now",
            items: (untranslated.sources + [command]).map { TaskItem(sentence: $0, sources: []) })
    }

    private var translation: Task? {
        guard let language = unreviewedLanguage else { return nil }
        let command = "bigconvo translate posters \(language) --reviewed-by AB --on 2026-11-23"
        return Task(
            heading: "Before you print this, let somebody who speaks the language read the translation",
            items: [TaskItem(sentence: "\"\(command)\" writes down who did, and when.", sources: [])])
    }

    private var reading: Task? {
        guard !approval.isApproved else { return nil }
        var sentences: [String] = []
        if let earlier = approval.changedSince {
            sentences.append("\(earlier.by) approved other words, or other contacts, on \(earlier.on).")
        }
        for reader in approval.readers {
            sentences.append("Read by \(reader.by) for \(reader.role.words) on \(reader.on).")
        }
        sentences.append("\"bigconvo poster approve\" writes down who said yes to it, and when.")
        return Task(
            heading: "Before you print this, let a safeguarding lead read every word of it",
            items: sentences.map { TaskItem(sentence: $0, sources: []) })
    }
}

extension Draft.Item {
    /// `Childline: name; phone: 0800 1111; hours: …`
    var sentence: String {
        let words = facts.joined(separator: "; ")
        return status == .overdue ? "\(service), time to check again: \(words)" : "\(service): \(words)"
    }
}
