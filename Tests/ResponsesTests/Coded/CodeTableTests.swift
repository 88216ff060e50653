import Testing

@testable import Responses

struct CodeTableTests {
    private func place(of code: String, in table: CodeTable) -> Int? {
        let bytes = Array(code.utf8)
        return unsafe bytes.withUnsafeBufferPointer { unsafe table.place(of: $0) }
    }

    @Test("Every code is found at its place, however long it is and wherever it differs from the next")
    func places() throws {
        // Of each length, codes that differ in one letter, at each place.
        let codes = (1...27).flatMap { length in
            (0..<length).map { place in
                String((0..<length).map { $0 == place ? "b" : "a" })
            }
        }
        let table = try #require(CodeTable(codes.map { Array($0.utf8) }))
        for (number, code) in codes.enumerated() { #expect(place(of: code, in: table) == number, "\(code)") }
        for length in 0...28 { #expect(place(of: String(repeating: "a", count: length), in: table) == nil) }
    }

    @Test("Hundreds of codes are found, and none that is not there")
    func many() throws {
        let codes = (0..<400).map { "choice-\($0)" }
        let table = try #require(CodeTable(codes.map { Array($0.utf8) }))
        for (number, code) in codes.enumerated() { #expect(place(of: code, in: table) == number) }
        for number in 400..<6000 { #expect(place(of: "choice-\(number)", in: table) == nil) }
    }

    @Test("A code that stands twice makes no table")
    func twice() {
        #expect(CodeTable([Array("yes".utf8), Array("yes".utf8)]) == nil)
    }
}
