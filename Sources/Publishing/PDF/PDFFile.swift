/// A PDF as Chromium writes it.
package struct PDFFile: Sendable {
    package let bytes: [UInt8]
    package let pageCount: Int

    /// Nil for bytes that are no PDF with a page.
    init?(_ bytes: [UInt8]) {
        // Chromium leaves the objects of pages uncompressed, each with this name and a line feed behind it; "/Pages"
        // is the name of the tree above them.
        let count = Self.count(Array("/Type /Page\n".utf8), in: bytes)
        guard bytes.starts(with: Array("%PDF-".utf8)), count > 0 else { return nil }
        self.bytes = bytes
        pageCount = count
    }

    private static func count(_ word: [UInt8], in bytes: [UInt8]) -> Int {
        guard let first = word.first, bytes.count >= word.count else { return 0 }
        return (0...(bytes.count - word.count)).count { start in
            bytes[start] == first && bytes[start..<(start + word.count)].elementsEqual(word)
        }
    }
}
