import Questionnaire
import Testing

/// Where the values of a YAML file stand.
struct YAMLPlaceTests {
    private func fault(in text: String) -> Diagnostic? {
        do {
            _ = try YAMLValue(parsing: SourceFile(name: "my.yml", text: text))
            return nil
        } catch {
            return error.diagnostics.first
        }
    }

    /// The value behind the only key.
    private func value(in text: String) throws -> YAMLValue {
        let file = try YAMLValue(parsing: SourceFile(name: "my.yml", text: text))
        guard case .fields(let fields) = file.content else { throw Faults([]) }
        return try #require(fields.first).value
    }

    @Test("What is missing at the end of a file is missing on its last line")
    func unfinished() throws {
        let place = try #require(fault(in: "a: [b")?.range?.start)
        #expect(place == SourcePosition(line: 1, column: 6, offset: 5))
    }

    @Test("A text that goes on below is marked to the end of the line that it starts on")
    func severalLines() throws {
        let value = try value(in: "a: >-\n  one\n  two\n")
        #expect(value.range.end == SourcePosition(line: 1, column: 6, offset: 5))
    }

    @Test("A column counts characters as a reader sees them, also behind one of several scalars")
    func severalScalars() throws {
        let value = try value(in: "👩‍👩‍👧e\u{301}: b")
        #expect(value.range.start.column == 5)
        #expect(value.range.start.offset == "👩‍👩‍👧e\u{301}: ".utf8.count)
    }
}
