import Questionnaire

/// Who changed what about one service, and when, in words.
package struct ServiceHistory: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        /// Nil for what nobody has saved yet.
        package let day: String?
        package let who: String
        /// Never empty.
        package let changes: [String]
    }

    /// The newest first.
    package let entries: [Entry]

    /// - Parameters:
    ///   - id: the service.
    ///   - revisions: of the file that it stands in, the oldest first.
    package init(of id: String, in revisions: [ServiceRevision]) {
        var entries: [Entry] = []
        var before: Service?
        for revision in revisions {
            guard let reading = Reading(revision.text, service: id) else {
                entries.append(Entry(revision, ["the file could not be read"]))
                continue
            }
            let changes = ServiceChange.words(from: before, to: reading.service)
            if !changes.isEmpty { entries.append(Entry(revision, changes)) }
            before = reading.service
        }
        self.entries = entries.reversed()
    }

    /// The service in one revision, if it stands there.
    private struct Reading {
        let service: Service?

        /// Nil where the text is no services file. What has faults is read as far as it goes.
        init?(_ text: String?, service id: String) {
            guard let text else {
                service = nil
                return
            }
            let file = SourceFile(name: "services.yml", text: text)
            guard let read = try? ServicesFile(reading: file, log: FaultLog(file: file.name)) else { return nil }
            service = read.services.first { $0.id.name == id }
        }
    }
}

extension ServiceHistory.Entry {
    fileprivate init(_ revision: ServiceRevision, _ changes: [String]) {
        self.init(day: revision.day, who: revision.who, changes: changes)
    }
}
