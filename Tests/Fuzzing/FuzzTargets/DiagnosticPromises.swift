import Questionnaire

/// What holds for the faults of every file: each is found once, stands inside the file, and can be shown.
enum DiagnosticPromises {
    /// - Parameters:
    ///   - diagnostics: every fault that was found in one file.
    ///   - bytes: what the file holds.
    ///   - source: the same as text, where it is text.
    static func keep(for diagnostics: [Diagnostic], of bytes: [UInt8], _ source: SourceFile?) throws(BrokenPromise) {
        var seen: Set<Diagnostic> = []
        for diagnostic in diagnostics {
            try expect(seen.insert(diagnostic).inserted, "found twice: \(diagnostic)")
            for range in [diagnostic.range] + diagnostic.notes.map(\.range) {
                guard let range else { continue }
                try expect(isInside(range, of: bytes, source), "outside the file: \(range) of \(diagnostic)")
            }
            try expect(!diagnostic.message.isEmpty, "says nothing: \(diagnostic)")
        }
        var shown = ""
        DiagnosticPrinter(files: source.map { [$0] } ?? []).print(diagnostics, to: &shown)
        try expect(shown.harmless(keepingLines: true) == shown, "shown with what acts on a terminal: \(shown)")
        do {
            _ = try DiagnosticJSON.text(diagnostics)
        } catch {
            throw BrokenPromise(description: "not to be written as JSON: \(error)")
        }
    }

    private static func isInside(_ range: SourceRange, of bytes: [UInt8], _ source: SourceFile?) -> Bool {
        let places = [range.start, range.end]
        guard !(range.end < range.start), range.start.offset <= range.end.offset else { return false }
        return places.allSatisfy { place in
            guard place.line >= 1, place.column >= 1, (0...bytes.count).contains(place.offset) else { return false }
            guard let source else { return true }
            guard let line = source.line(place.line) else { return false }
            return place.column <= line.count + 1
        }
    }
}
