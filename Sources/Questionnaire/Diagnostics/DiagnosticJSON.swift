import Foundation

/// Diagnostics for programs: a JSON array, one object a fault, in reading order.
///
///     {"column":10,"file":"my.survey","help":["…"],"id":"unknown-question","line":61,
///      "message":"…","notes":[{"line":49,"message":"…"}],"offset":1432,"severity":"error"}
///
/// `line`, `column` (from 1) and `offset` (bytes, from 0) are absent for a fault in a whole file.
package enum DiagnosticJSON {
    package static func text(_ diagnostics: [Diagnostic]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(diagnostics.map(Fault.init)), as: UTF8.self) + "\n"
    }

    private struct Fault: Encodable {
        let id: String
        let severity: String
        let file: String
        let line: Int?
        let column: Int?
        let offset: Int?
        let message: String
        let help: [String]
        let notes: [Note]

        init(_ diagnostic: Diagnostic) {
            id = diagnostic.id
            severity = diagnostic.severity.rawValue
            file = diagnostic.file
            line = diagnostic.range?.start.line
            column = diagnostic.range?.start.column
            offset = diagnostic.range?.start.offset
            message = diagnostic.message
            help = diagnostic.help
            notes = diagnostic.notes.map { Note(line: $0.range?.start.line, message: $0.message) }
        }
    }

    private struct Note: Encodable {
        let line: Int?
        let message: String
    }
}
