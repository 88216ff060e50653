import Analysis
import Foundation
import Publishing
import Questionnaire
import Responses
import Signposting

/// Everything in some files and folders that figures can be read from.
struct PublishedFiles {
    private(set) var files: [PublishedFile] = []
    /// What holds no figures, or none that can be read.
    private(set) var unread: [String] = []

    /// What was found and cannot be attacked, because it is not clear what it is about, by file.
    private(set) var unplaced: [(file: String, count: Int)] = []

    /// By what the words of pages and posters are found.
    struct Reading {
        let plan: TallyPlan
        let posters: [PosterSentence]

        init(of survey: CheckedSurvey) throws {
            plan = try ResponsesOptions.plan(of: survey, by: survey.breakdownNames)
            posters = try Shelf.posterBank().posters.map { PosterSentence(theme: $0.id.name, words: $0.evidence) }
        }
    }

    /// - Throws: ``Faults`` with the faults of all files together, ``FileTrouble``.
    init(_ paths: [String], _ reading: Reading) throws {
        var faults: [Diagnostic] = []
        // A name that was spelt wrong is not attacked, and nobody may take that for having held.
        for path in paths where !Shelf.isThere(path) { throw FileTrouble(.read, path, .noSuchFile) }
        for path in paths.flatMap(Self.names) {
            do {
                if let file = try PublishedFile(reading: path, of: reading.plan, posters: reading.posters) {
                    files.append(file)
                } else {
                    unread.append(path)
                }
            } catch let found as Faults {
                faults += found.diagnostics
            }
        }
        if !faults.isEmpty { throw Faults(faults) }
        let rows = files.flatMap(\.rows)
        for place in files.indices {
            let count = files[place].placePosters(reading.plan, beside: rows) + files[place].unplaced
            if count > 0 { unplaced.append((files[place].name, count)) }
        }
    }

    /// What an audit reads.
    ///
    /// - Parameter rules: how files were hidden and rounded that do not say it.
    func publications(under rules: PublicationRules) -> [Publication] {
        files.flatMap { $0.publications(under: rules) }
    }

    /// - Throws: ``Faults`` where there is nothing to attack, or where it is of another survey.
    func requireFigures(of paths: [String], survey: String) throws(Faults) {
        let others = files.filter { $0.survey != nil && $0.survey != survey }
        guard others.isEmpty else {
            throw Faults(
                others.map { file in
                    Diagnostic(
                        "other-survey", file: file.name, "these figures are of another survey",
                        help: ["they are of \"\(file.survey ?? "")\": say so with --survey"])
                })
        }
        guard files.allSatisfy(\.rows.isEmpty) else { return }
        throw Faults(
            Diagnostic(
                "no-figures", file: paths.first ?? "", "there are no figures here that can be read",
                help: [AuditText.readable]))
    }

    /// A file itself, or every file in a folder and the folders in it, in the order of their names.
    private static func names(_ path: String) -> [String] {
        guard Shelf.isFolder(path) else { return [path] }
        let names = (FileManager.default.subpaths(atPath: path) ?? []).sorted()
        return names.map { "\(path)/\($0)" }.filter { !Shelf.isFolder($0) }
    }
}
