import Analysis
import Foundation
import Questionnaire
import ShippedResources
import Signposting

extension Shelf {
    /// The services directory: what ships, and `services.yml` and `services/*.yml` of the folder.
    static func services() throws -> ServicesDirectory { try servicesOnce.get() }

    // Read once: a survey is checked against them, and most commands then want them themselves.
    private static let servicesOnce = Result { try readServices() }
    private static let ownCodebooksOnce = Result { try ownCodebookFiles.map { try Codebook(reading: try source($0)) } }
    private static let codebooksOnce = Result { try readCodebooks() }

    private static func readServices() throws -> ServicesDirectory {
        try ServicesDirectory(reading: try sources(ownServiceFiles, over: ShippedResources.services))
    }

    /// A services file that ships, as it stands.
    static func shippedServices(called name: String) throws(Faults) -> SourceFile {
        try SourceFile(name: name, bytes: ShippedResources.services[name] ?? [])
    }

    /// The services directory with one file more, which wins: a file that is checked is read as the folder would read it.
    static func services(and file: SourceFile) throws(Faults) -> ServicesDirectory {
        try ServicesDirectory(reading: try shipped(ShippedResources.services) + [file])
    }

    /// The services files of the folder.
    static var ownServiceFiles: [String] {
        [serviceFile].filter(isThere) + files(in: "services", endingIn: ".yml")
    }

    /// The headline bank: what ships, and `posters.yml` of the folder.
    static func posterBank() throws -> PosterBank {
        try PosterBank(reading: try sources([posterFile].filter(isThere), over: ShippedResources.posterCopy))
    }

    /// Who has read which poster: `approvals.yml` of the folder.
    static func approvals() throws -> Approvals {
        isThere(approvalsFile) ? try Approvals(reading: try source(approvalsFile)) : .none
    }

    /// A designer's own templates of pages: those of a folder that was named, or `templates/` of the consultation folder.
    static func templates(in folder: String?) throws -> [SourceFile] {
        if let folder, files(in: folder, endingIn: ".mustache").isEmpty {
            throw Faults(
                Diagnostic(
                    "no-templates", file: folder, "there is no template in this folder",
                    help: ["a template's name ends in \".mustache\", such as poster-footer.mustache"]))
        }
        return try files(in: folder ?? "templates", endingIn: ".mustache").map(source)
    }

    /// The words that bring the offer of help forward: what ships, and `risk-words.yml` of the folder.
    static func riskWords() throws -> RiskWords {
        try RiskWords(reading: try sources([riskWordsFile].filter(isThere), over: ShippedResources.riskWords))
    }

    /// Every codebook: `codebook.yml` and `codebooks/*.yml` of the folder, then what ships.
    static func codebooks() throws -> [Codebook] { try codebooksOnce.get() }

    /// The codebooks that a survey needs which names these.
    ///
    /// What ships has many thousand terms, so it is read only where one of its names is asked for.
    static func codebooks(for names: Set<String>) throws -> [Codebook] {
        names.isDisjoint(with: ShippedResources.codebookNames) ? try ownCodebooks() : try codebooks()
    }

    private static func ownCodebooks() throws -> [Codebook] { try ownCodebooksOnce.get() }

    private static func readCodebooks() throws -> [Codebook] {
        let own = try ownCodebooks()
        // What a person's own file stands for need not be read; a new folder has the whole codebook as its own.
        let others = ShippedResources.codebooks.filter { name, _ in !own.contains { $0.nameOfShipped == name } }
        var found: [Codebook] = []
        for codebook in try own + shipped(others).map({ try Codebook(reading: $0) }) {
            // Of two files of the same name the first wins.
            if !found.contains(where: { $0.id == codebook.id && $0.language == codebook.language }) {
                found.append(codebook)
            }
        }
        return found
    }

    private static var ownCodebookFiles: [String] {
        [codebookFile].filter(isThere) + files(in: "codebooks", endingIn: ".yml")
    }

    /// The names that a survey may use of what stands outside it.
    ///
    /// What ships is known by name; its files are read only where a person's own are put over them.
    ///
    /// - Parameter survey: the file of the survey. That of a consultation folder is to use the folder's codebooks.
    static func knownNames(for survey: String) throws -> KnownNames {
        let own = survey == surveyFile ? try ownCodebooks() : []
        return KnownNames(
            services: ownServiceFiles.isEmpty
                ? ShippedResources.serviceIDs : Set(try services().services.map(\.id.name)),
            codebooks: ownCodebookFiles.isEmpty
                ? ShippedResources.codebookNames
                : ShippedResources.codebookNames.union(try ownCodebooks().flatMap(\.names)),
            ownCodebooks: own.map(\.names))
    }

    static let codebookFile = "codebook.yml"
    static let reportFile = "report.yml"
    static let benchmarkFile = "benchmark.yml"
    static let quotesFile = "quotes.yml"
    static let actionsFile = "actions.yml"
    static let riskWordsFile = "risk-words.yml"
    static let posterFile = "posters.yml"
    static let approvalsFile = "approvals.yml"
    static let serviceFile = "services.yml"

    /// Today, by this computer's clock; nothing below the command line asks for it.
    static var today: CalendarDay {
        let now = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        let day = CalendarDay(year: now.year ?? 0, month: now.month ?? 0, day: now.day ?? 0)
        // A clock outside these centuries makes every contact overdue, which is the safe mistake.
        return day ?? .farthest
    }

    /// What ships, first, so that a person's own files win.
    private static func sources(_ own: [String], over shipped: [String: [UInt8]]) throws -> [SourceFile] {
        try self.shipped(shipped) + own.map(source)
    }

    static func shipped(_ files: [String: [UInt8]]) throws(Faults) -> [SourceFile] {
        var sources: [SourceFile] = []
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
            sources.append(try SourceFile(name: name, bytes: bytes))
        }
        return sources
    }
}

extension CalendarDay {
    fileprivate static let farthest: CalendarDay = {
        guard let day = CalendarDay(year: 2999, month: 12, day: 31) else {
            preconditionFailure("the calendar has a 31 December")
        }
        return day
    }()
}

extension Codebook {
    /// What its file is called where it ships.
    fileprivate var nameOfShipped: String { ShippedResources.codebookFile(id, in: language) }

    /// Everything that a survey may call it.
    fileprivate var names: [String] { [id] + otherNames }
}
