import Foundation
import Testing

/// What a screen reader gets of a printed poster, as another program reads it out of the file.
@Suite(
    .enabled(
        if: PythonTools.has("playwright"), "Python's tools are not installed (make test-tools): nothing was tested"))
struct PosterStructureTests {
    private struct Element {
        let type: String
        let language: String
        let alternative: String
    }

    private let folder: WorkFolder

    init() throws { folder = try WorkFolder() }

    private func structure(of arguments: String...) throws -> [Element] {
        let all = ["poster"] + arguments + ["--format", "pdf", "--output", "out.pdf"]
        let made = try folder.bigconvo.run(Program.path, all)
        #expect(made.status == 0, "\(made.errors)")
        let read = try folder.bigconvo.run(
            PythonTools.path("python"), ["-B", PythonTools.script("pdf_structure.py"), "out.pdf"])
        #expect(read.status == 0, "\(read.errors)")
        return read.output.split(separator: "\n").map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Element(type: fields[0], language: fields[1], alternative: fields[2])
        }
    }

    @Test(
        "A poster has one main heading, a heading for each part, lists, and words for each code",
        arguments: ["a4", "a5"])
    func structure(sheet: String) throws {
        let elements = try structure(of: "waiting", "--area", "portsmouth", "--sheet", sheet)
        #expect(elements.first?.language == "en")
        #expect(elements.allSatisfy { $0.language == "en" })
        let types = elements.map(\.type)
        #expect(types.count { $0 == "H1" } == 1)
        #expect(types.count { $0 == "H2" } >= 5)
        #expect(types.count { $0 == "H3" } >= 3)
        let levels = types.compactMap { ["H1": 1, "H2": 2, "H3": 3][$0] }
        #expect(levels.first == 1)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
        #expect(types.contains("L") && types.contains("LI"))
        let codes = elements.map(\.alternative).filter { !$0.isEmpty }
        #expect(codes.first == "QR code: Text SHOUT to 85258")
        #expect(codes.allSatisfy { $0.hasPrefix("QR code: ") })
    }

    @Test("A poster in Arabic is said in Arabic, and what services say of themselves in English")
    func languages() throws {
        let elements = try structure(of: "waiting", "--language", "ar")
        #expect(elements.first?.language == "ar")
        #expect(elements.filter { $0.type == "H1" }.map(\.language) == ["ar"])
        #expect(elements.filter { $0.type == "H3" }.allSatisfy { $0.language == "en" })
        #expect(elements.filter { !$0.alternative.isEmpty }.allSatisfy { $0.language == "en" })
    }
}
