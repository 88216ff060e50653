package import Questionnaire

extension ServicesDirectory {
    /// Reads any number of services files; later ones win.
    ///
    /// - Throws: ``Faults`` with every fault of every file.
    package init(reading files: [SourceFile]) throws(Faults) {
        var services: [Service] = []
        var replaced: [Service] = []
        var areas: [Area] = []
        var diagnostics: [Diagnostic] = []
        for file in files {
            let log = FaultLog(file: file.name)
            do {
                let contents = try ServicesFile(reading: file, log: log)
                areas = areas.replacing(contents.areas, by: \.id)
                let ids = Set(contents.services.map(\.id))
                replaced += services.filter { ids.contains($0.id) }
                services = services.replacing(contents.services, by: \.id)
            } catch {
                diagnostics += error.diagnostics
            }
            diagnostics += log.diagnostics.inReadingOrder
        }
        diagnostics += Self.unknownAreas(of: services, among: areas)
        if diagnostics.hasErrors { throw Faults(diagnostics) }
        self.init(services: services, areas: areas, warnings: diagnostics, replaced: replaced)
    }

    private static func unknownAreas(of services: [Service], among areas: [Area]) -> [Diagnostic] {
        let known = areas.map(\.id.name)
        return services.flatMap { service -> [Diagnostic] in
            guard case .only(let named) = service.areas.value else { return [] }
            return named.filter { !known.contains($0.name) }.map { area in
                Diagnostic(
                    "unknown-area", file: service.file, at: area.range, "there is no area called \"\(area.name)\"",
                    help: [
                        NearestName.of(area.name, in: known).map { "did you mean \"\($0)\"?" }
                            ?? "the areas are: \(known.joined(separator: ", ")); add others under \"areas:\""
                    ])
            }
        }
    }
}

/// What one services file holds.
struct ServicesFile {
    var areas: [Area] = []
    var services: [Service] = []

    init(reading file: SourceFile, log: FaultLog) throws(Faults) {
        let value = try YAMLValue(parsing: file)
        // A file that is still empty holds no services, and that is no fault.
        if case .empty = value.content { return }
        let fields = YAMLFields(of: value, as: "a services file", knowing: ["areas", "services"], log: log)
        for entry in fields.list("areas") {
            let area = YAMLFields(of: entry, as: "an area", knowing: ["id", "name"], log: log)
            guard case .fields = entry.content, let id = area.required("id"), let name = area.required("name"),
                let id = log.kebabCase(id, of: "an area")
            else { continue }
            areas.append(Area(id: id, name: name.source))
        }
        let reader = ServiceReader(log: log)
        services = fields.list("services").compactMap { reader.service($0) }
        log.reportDuplicates(among: areas.map(\.id), of: "an area")
        log.reportDuplicates(among: services.map(\.id), of: "a service")
    }
}
