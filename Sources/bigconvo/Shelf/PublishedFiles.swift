import Analysis
import Foundation
import Publishing
import Questionnaire

/// Everything in some files and folders that figures can be read from.
struct PublishedFiles {
    private(set) var files: [PublishedFile] = []
    /// What holds no figures, or none that can be read.
    private(set) var unread: [String] = []

    /// - Throws: ``Faults`` with the faults of all files together, ``FileTrouble``.
    init(_ paths: [String]) throws {
        var faults: [Diagnostic] = []
        for path in paths.flatMap(Self.names) {
            do {
                if let file = try PublishedFile(reading: path) { files.append(file) } else { unread.append(path) }
            } catch let found as Faults {
                faults += found.diagnostics
            }
        }
        if !faults.isEmpty { throw Faults(faults) }
    }

    /// What an audit reads.
    ///
    /// - Parameter rules: how files were hidden and rounded that do not say it.
    func publications(under rules: PublicationRules) -> [Publication] {
        files.map { Publication($0.rows, under: $0.rules ?? rules) }
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
                help: ["an audit reads what analyse and themes write as CSV, JSON or a data package"]))
    }

    /// A file itself, or every file in a folder and the folders in it, in the order of their names.
    private static func names(_ path: String) -> [String] {
        guard Shelf.isFolder(path) else { return [path] }
        let names = (FileManager.default.subpaths(atPath: path) ?? []).sorted()
        return names.map { "\(path)/\($0)" }.filter { !Shelf.isFolder($0) }
    }
}
