import Glibc
package import Questionnaire

/// A canonical file that responses go into one at a time, while somebody types them in.
///
/// After each change the whole file is written beside, synced and renamed, so that whatever happens it is
/// there as it was before or after. Rows stand in random order: a new one takes a random place.
///
/// A class, because there is one of it for a file, and whoever saves a form holds on to the same one.
package final class GrowingFile {
    private let path: String
    private let survey: CheckedSurvey
    private let mode: Mode
    private let columns: ResponseColumns
    private let lock: FileLock
    /// The rows as they stand in the file.
    private var rows: [[UInt8]] = []
    private var stamp: FileStamp?

    /// Takes the file for itself and reads what is in it; one that is not there starts empty.
    ///
    /// - Parameters:
    ///   - path: in a folder that exists.
    ///   - mode: how all its responses were given.
    /// - Throws: ``Faults`` when it is no canonical file of this survey, or holds responses of another
    ///   mode; ``FileTrouble`` when it cannot be read or written, or somebody else has it.
    package init(_ path: String, of survey: CheckedSurvey, mode: Mode) throws {
        self.path = path
        self.survey = survey
        self.mode = mode
        columns = ResponseColumns(of: survey)
        try Self.requirePlainFile(path)
        lock = try FileLock(on: path)
        try readAgain()
        // A folder that cannot be written in is told of before anything is typed.
        _ = try WholeFile(path)
    }

    /// How many responses are in the file.
    package var count: Int { rows.count }

    /// Takes a response out and puts one in, at once; either may be nothing.
    ///
    /// Responses carry nothing that tells two equal ones apart, so any that equals `old` is taken out. When
    /// this returns, the file is on the disk; when it throws, the file is as it was.
    ///
    /// - Throws: ``FileTrouble`` when it cannot be written; ``Faults`` when somebody else wrote what is not
    ///   a file of these responses in its place.
    package func exchange(_ old: Response?, for new: Response?) throws {
        if FileStamp(of: path) != stamp {
            // Nothing is put in place of a file that somebody took away: they may bring it back.
            guard WholeFile.exists(path) else { throw FileTrouble(.write, path, .noSuchFile) }
            try readAgain()
        }
        var changed = rows
        if let old, let index = changed.firstIndex(of: bytes(of: old)) { changed.remove(at: index) }
        if let new { changed.insert(bytes(of: new), at: .random(in: 0...changed.count)) }
        var file = try WholeFile(path)
        try file.append(CSVWriter.bytes(of: columns.names))
        for row in changed { try file.append(row) }
        try file.commit()
        rows = changed
        stamp = FileStamp(of: path)
    }

    private func readAgain() throws {
        guard WholeFile.exists(path) else { return }
        guard try !MadeUpMark.isIn(path) else {
            throw Faults(
                Diagnostic(
                    "made-up-responses", file: path, "its responses are made up, and nobody's are to stand among them",
                    help: ["choose a file of its own, such as responses/\(mode.rawValue).csv"]))
        }
        let stamp = FileStamp(of: path)
        var rows: [[UInt8]] = []
        var strangers = 0
        try CanonicalFile.read(path, of: survey) { response in
            if response.mode != mode { strangers += 1 }
            rows.append(bytes(of: response))
        }
        guard strangers == 0 else {
            throw Faults(
                Diagnostic(
                    "other-mode", file: path,
                    "\(strangers) of its \(rows.count) responses were not given as \(mode.rawValue), and modes are counted apart",
                    help: ["choose a file of its own, such as responses/\(mode.rawValue).csv"]))
        }
        self.rows = rows.shuffled()
        self.stamp = stamp
    }

    private func bytes(of response: Response) -> [UInt8] { CSVWriter.bytes(of: columns.cells(of: response)) }

    /// A pipe or a terminal would be waited for, and cannot be written twice.
    private static func requirePlainFile(_ path: String) throws(FileTrouble) {
        var status = stat()
        guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG else { return }
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        throw FileTrouble(.write, path, isFolder ? .isFolder : .other("it is not a plain file"))
    }
}
