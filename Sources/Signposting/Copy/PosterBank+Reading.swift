package import Questionnaire

extension PosterBank {
    /// Reads any number of poster files; later ones win, poster by poster and part by part.
    ///
    /// A poster that a later file writes anew has that file's audiences only: words for adults that go with other words
    /// for young people would say two things.
    ///
    /// - Throws: ``Faults`` with every fault of every file, or where the shared parts are not all there.
    package init(reading files: [SourceFile]) throws(Faults) {
        var posters: [PosterCopy] = []
        var parts = SharedCopyParts()
        var diagnostics: [Diagnostic] = []
        for file in files {
            let log = FaultLog(file: file.name)
            do {
                let value = try YAMLValue(parsing: file)
                if case .empty = value.content { continue }
                let fields = YAMLFields(of: value, as: "a poster file", knowing: ["shared", "posters"], log: log)
                if let shared = fields["shared"] { parts.read(shared, log: log) }
                let reader = PosterCopyReader(log: log)
                let read = fields.list("posters").compactMap { reader.poster($0) }
                log.reportDuplicates(among: read.map(\.id), of: "a poster")
                posters = posters.replacing(read, by: \.id)
            } catch {
                diagnostics += error.diagnostics
            }
            diagnostics += log.diagnostics.inReadingOrder
        }
        guard let shared = parts.complete(), !diagnostics.hasErrors else {
            let missing = parts.missing.map { part in
                Diagnostic(
                    "missing-field", file: files.last?.name ?? "posters.yml",
                    "the shared part \"\(part)\" is in no file",
                    help: ["add it under \"shared:\""])
            }
            throw Faults(diagnostics.hasErrors ? diagnostics : diagnostics + missing)
        }
        self.init(
            shared: shared, audienceShared: parts.audiences(over: shared), posters: posters, warnings: diagnostics)
    }
}
