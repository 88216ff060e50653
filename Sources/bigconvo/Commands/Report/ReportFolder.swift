import Foundation
import Publishing
import Questionnaire
import Responses

/// The folder of a report: every file of it is new, or none is.
struct ReportFolder {
    let path: String

    init(_ path: String) {
        self.path = path
    }

    private func file(_ name: String) -> String { "\(path)/\(name)" }

    /// Refuses, before anything is counted, what could not be written in the end.
    func check(inputs: [String]) throws {
        try OutputGuard(inputs: inputs).require(ReportFiles.names.map { ("--output", file($0)) })
        if Shelf.isThere(path), !Shelf.isFolder(path) { throw FileTrouble(.write, path, .alreadyThere) }
    }

    /// All files are on the disk before any of them gets its name. What is left of an earlier report, and is in this one no
    /// more, is taken away then.
    func write(_ files: ReportFiles, pdf: [UInt8]?) throws {
        var made: [String] = []
        do {
            for folder in [path, file(ReportFiles.tables)] where !Shelf.isThere(folder) {
                if unsafe mkdir(folder, 0o777) != 0 { throw FileTrouble(.write, folder, errno: errno) }
                made.append(folder)
            }
            let all = files.files.map { ($0.name, $0.bytes) } + (pdf.map { [(ReportFiles.pdf, $0)] } ?? [])
            try commit(all[...])
            let written = Set(all.map(\.0))
            for name in ReportFiles.names where !written.contains(name) { unsafe unlink(file(name)) }
        } catch {
            // Folders that this made are empty still; one that holds anything stays.
            for folder in made.reversed() { unsafe rmdir(folder) }
            throw error
        }
    }

    /// Writes the first file, then all others, and gives each its name on the way back.
    private func commit(_ files: ArraySlice<(String, [UInt8])>) throws {
        guard let (name, bytes) = files.first else { return }
        var whole = try WholeFile(file(name))
        try whole.append(bytes)
        try whole.synchronise()
        try commit(files.dropFirst())
        try whole.commit()
    }

    /// What was made, for people.
    func summary(of files: ReportFiles, hasPDF: Bool) -> String {
        let names = files.files.map(\.name) + (hasPDF ? [ReportFiles.pdf] : [])
        return """
            The report is in \(path.harmless()):
              \(ReportFiles.page)      to read and to put on a website; it needs nothing else
            \(names.filter { $0 != ReportFiles.page }.map { "  \($0)\n" }.joined())
            """
    }
}
