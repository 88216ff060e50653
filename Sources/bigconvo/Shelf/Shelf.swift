import Foundation
import Questionnaire
import Responses
import ShippedResources
import ShippedSurveys

/// Where surveys, codebooks, services and poster copy are found: a person's own files first, then what
/// travels inside the program.
enum Shelf {
    /// The file that a consultation folder keeps its survey in.
    static let surveyFile = "survey.survey"

    static let responsesFolder = "responses"

    /// The responses of the consultation folder that one stands in.
    static func responseFiles() -> [String] {
        files(in: responsesFolder, endingIn: ".csv").filter { !$0.hasSuffix(rejectsEnding) }
    }

    /// How the names of files with rejected rows end, which hold no responses.
    static let rejectsEnding = ".rejects.csv"

    /// Reads a file that a person wrote.
    ///
    /// - Throws: ``FileTrouble`` when it cannot be read, ``Faults`` when it is not UTF-8 text.
    static func source(_ path: String) throws -> SourceFile {
        try SourceFile(name: path, bytes: try WholeFile.read(path))
    }

    /// The text of a survey: a file, or the name of one that ships; without a name, the one of the
    /// consultation folder that one stands in.
    static func surveySource(_ name: String?) throws -> SourceFile {
        guard let name else {
            guard isThere(surveyFile) else {
                throw Faults(
                    Diagnostic(
                        "no-survey", file: surveyFile, "this folder holds no consultation",
                        help: [
                            "name the survey, or go into the folder of a consultation",
                            "\"bigconvo new my-consultation\" makes one",
                        ]))
            }
            return try source(surveyFile)
        }
        if isThere(name) { return try source(name) }
        let shipped = ShippedSurveys.files
        if let bytes = shipped[name] ?? shipped["\(name).survey"] { return try SourceFile(name: name, bytes: bytes) }
        let near = NearestName.of(name, in: shipped.keys.map { String($0.dropLast(".survey".count)) } + shipped.keys)
        if let near {
            throw Faults(
                Diagnostic(
                    "cannot-read-file", file: name, "there is no such file, and no survey of that name ships",
                    help: ["did you mean \"\(near)\"?"]))
        }
        return try source(name)
    }

    /// A survey that is ready to run, with the text that it came from.
    static func survey(_ name: String?) throws -> (survey: CheckedSurvey, source: SourceFile) {
        let source = try surveySource(name)
        return (try SurveyCheck.survey(from: source, knowing: try knownNames(for: source.name)), source)
    }

    /// The file that a name leads to, links followed, whether it exists or not.
    static func resolved(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
    }

    /// The CSV files that lie beside the first of some files, without these files themselves.
    static func files(besides own: [String]) -> [String] {
        let folder = own.first.map { URL(fileURLWithPath: $0).deletingLastPathComponent().relativePath } ?? "."
        let taken = Set(own.map(resolved))
        return files(in: folder, endingIn: ".csv")
            .filter { !$0.hasSuffix(rejectsEnding) && !taken.contains(resolved($0)) }
    }

    static func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Bytes; nil for what has no size, such as a pipe.
    static func size(of path: String) -> Int? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return 0 }
        return status.st_mode & S_IFMT == S_IFREG ? status.st_size : nil
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The files of a folder whose names end so, in the order of their names; none where there is no
    /// such folder.
    static func files(in folder: String, endingIn suffix: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }.sorted().map { "\(folder)/\($0)" }
    }
}
