import QRCodes
import ScanFixtures
import Testing

struct QRCodeTests {
    @Test(
        "What is encoded is read back from the half blocks, with their quiet zone and no more",
        arguments: [
            "tel:08001111", "tel:116123", "https://childline.org.uk", "SMSTO:85258:SHOUT",
            "https://example.org/a/long/way?to=somewhere&and=back%20again", "zażółć नेपाली مرحبا",
            String(repeating: "long ", count: 100),
        ])
    func readBack(text: String) throws {
        let code = try #require(QRCode(encoding: text))
        let trimmed = String(text.reversed().drop { $0 == " " }.reversed())
        #expect(try HalfBlockPicture(code.halfBlocks).codes().map { $0.prefix(trimmed.count) } == [trimmed[...]])
    }

    @Test(
        "A code is as small as the standard's tables let it be",
        arguments: [
            ("tel:116123", 21), ("SMSTO:85258:SHOUT", 21), ("https://childline.org.uk", 25),
            (String(repeating: "x", count: 32), 25), (String(repeating: "x", count: 33), 29),
        ])
    func smallest(text: String, side: Int) {
        #expect(QRCode(encoding: text)?.side == side)
    }

    @Test("The lines are equally wide and have four light modules on every side")
    func quietZone() throws {
        let code = try #require(QRCode(encoding: "tel:116123"))
        let lines = code.halfBlocks
        #expect(lines.allSatisfy { $0.count == 29 } && lines.count == 15)
        #expect(
            lines[0..<2].joined().allSatisfy { $0 == " " } && lines[13...].joined().allSatisfy { " ▀".contains($0) })
        #expect(lines.allSatisfy { $0.hasPrefix("    ") && $0.hasSuffix("    ") })
        // Three corners are marked, and the fourth is not.
        #expect(lines[2].hasPrefix("    █▀▀▀▀▀█") && lines[2].hasSuffix("█▀▀▀▀▀█    "))
        #expect(!code.isDark(row: -1, column: 0) && code.isDark(row: 0, column: 0))
    }

    @Test("What no code can hold gives none", arguments: ["", "a\0b", String(repeating: "x", count: 3_000)])
    func none(text: String) {
        #expect(QRCode(encoding: text) == nil)
    }
}
