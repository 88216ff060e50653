import Foundation
import Testing

struct FormatCommandTests {
    private let untidy = "survey test   \"Test\"\n  edition 1\nconsent \"Yes\" # or no\n"
    private let tidy = "survey test \"Test\"\n  edition 1\n\nconsent \"Yes\"  # or no\n"

    @Test("An untidy file is listed, then rewritten, then left alone")
    func wholeWay() throws {
        let folder = try WorkFolder()
        try folder.write(untidy, to: "a.survey")
        try folder.write(tidy, to: "b.survey")
        let listed = try folder.bigconvo("format", "--check", "a.survey", "b.survey")
        #expect(listed.status == 1)
        #expect(listed.output == "a.survey\n")
        #expect(try folder.read("a.survey") == untidy)

        let before = try FileManager.default.attributesOfItem(atPath: folder("b.survey"))
        let written = try folder.bigconvo("format", "a.survey", "b.survey")
        #expect(written.status == 0)
        #expect(written.output == "a.survey: written in the canonical layout\n")
        #expect(try folder.read("a.survey") == tidy)
        let after = try FileManager.default.attributesOfItem(atPath: folder("b.survey"))
        // A file that is written again is a new one under the old name.
        #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)

        #expect(try folder.bigconvo("format", "--check", "a.survey", "b.survey").status == 0)
        #expect(try folder.names == ["a.survey", "b.survey"])
    }

    @Test("A broken file is left as it is and its faults are printed; the others are formatted")
    func broken() throws {
        let folder = try WorkFolder()
        let broken = "survey test \"Test\n  edtion 1\n"
        try folder.write(broken, to: "broken.survey")
        try folder.write(untidy, to: "untidy.survey")
        let result = try folder.bigconvo("format", "broken.survey", "untidy.survey")
        #expect(result.status == 1)
        #expect(result.errors.contains("[unterminated-text]"))
        #expect(result.errors.contains("[unknown-keyword]"))
        #expect(try folder.read("broken.survey") == broken)
        #expect(try folder.read("untidy.survey") == tidy)
    }

    @Test("Windows line ends and a byte-order mark are not the canonical layout")
    func bytes() throws {
        let folder = try WorkFolder()
        try folder.write([0xEF, 0xBB, 0xBF] + Array(tidy.replacing("\n", with: "\r\n").utf8), to: "survey.survey")
        #expect(try folder.bigconvo("format", "--check").status == 1)
        #expect(try folder.bigconvo("format").status == 0)
        #expect(try folder.read("survey.survey") == tidy)
        #expect(try folder.bigconvo("format", "nothing.survey").status == 74)
    }
}
