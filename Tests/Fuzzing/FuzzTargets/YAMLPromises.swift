import Questionnaire
import Signposting

/// What holds for every YAML file that people write, whatever its bytes are.
enum YAMLPromises {
    static func keep(for bytes: [UInt8]) throws(BrokenPromise) {
        let source: SourceFile
        do {
            source = try SourceFile(name: "fuzzed.yml", bytes: bytes)
        } catch {
            return try DiagnosticPromises.keep(for: error.diagnostics, of: bytes, nil)
        }
        for read in [readValue, readServices, readPosters] {
            try DiagnosticPromises.keep(for: read(source), of: bytes, source)
        }
    }

    private static func readValue(_ source: SourceFile) -> [Diagnostic] {
        do {
            _ = try YAMLValue(parsing: source)
            return []
        } catch {
            return error.diagnostics
        }
    }

    private static func readServices(_ source: SourceFile) -> [Diagnostic] {
        do {
            return try ServicesDirectory(reading: [source]).warnings
        } catch {
            return error.diagnostics
        }
    }

    private static func readPosters(_ source: SourceFile) -> [Diagnostic] {
        do {
            return try PosterBank(reading: [source]).warnings
        } catch {
            return error.diagnostics
        }
    }
}
