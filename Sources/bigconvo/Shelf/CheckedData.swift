import Analysis
import Questionnaire
import Responses

/// A file that the program wrote or a spreadsheet did, checked as what it is: responses, margins in a table, or a tally.
/// It may hold answers, so none of its lines is ever shown.
struct CheckedData {
    let diagnostics: [Diagnostic]

    /// - Parameter survey: what it is of; nil for the survey of the consultation folder.
    /// - Returns: nil for a file that is told by its ending to be something else.
    /// - Throws: ``Faults`` with everything that is wrong with it.
    init?(_ file: String, of survey: String?) throws {
        let name = file.lowercased()
        guard Shelf.isThere(file), !Self.written.contains(where: name.hasSuffix) else { return nil }
        if name.hasSuffix(".csv") {
            try Self.checkTable(file, of: survey)
        } else {
            guard let breakdowns = try Self.breakdowns(of: file) else { return nil }
            let survey = try Shelf.survey(of: file, called: survey)
            let plan = try ResponsesOptions.plan(of: survey, by: breakdowns)
            _ = try TallyFile.read(try WholeFile.read(file), called: file, by: plan)
        }
        diagnostics = []
    }

    /// How files end that people write.
    private static let written = [".survey", TranslationFile.ending, ".yml", ".yaml"]

    /// What a tally is broken down by; nil for a file that is none.
    private static func breakdowns(of file: String) throws -> [String]? {
        let bytes = try WholeFile.read(file)
        return bytes.first == UInt8(ascii: "{") ? TallyFile.breakdowns(in: bytes) : nil
    }

    private static func checkTable(_ file: String, of survey: String?) throws {
        guard case .record(let record)? = try CSVReader(file).first() else { throw unknown(file) }
        let header = (0..<record.count).map { record.text($0) ?? "" }
        if ImportKind.recognise(header: header).kind == .canonical {
            try CanonicalFile.read(file, of: try Shelf.survey(of: file, called: survey)) { _ in }
        } else if Set(header.map { $0.lowercased() }).isSuperset(of: ["question", "choice"]) {
            _ = try Margins(readingTable: file, for: try Shelf.survey(of: file, called: survey), to: .comparing)
        } else {
            throw unknown(file)
        }
    }

    private static func unknown(_ file: String) -> Faults {
        Faults(
            Diagnostic(
                "unknown-file", file: file, "it is no file of responses as this program writes them, and no margins",
                help: [
                    "to see what an import would make of it: bigconvo import \(file) --explain",
                    "margins in a table have the columns question, choice, and share or number",
                ]))
    }
}

extension Shelf {
    /// The survey that a file is of: the one that was named, or that of the consultation folder.
    ///
    /// - Throws: ``Faults`` where neither is there.
    static func survey(of file: String, called survey: String?) throws -> CheckedSurvey {
        guard survey != nil || isThere(surveyFile) else {
            throw Faults(
                Diagnostic(
                    "no-survey", file: file, "it is not known of which survey this is",
                    help: ["say it with --survey, or go into the folder of the consultation"]))
        }
        return try self.survey(survey).survey
    }
}
