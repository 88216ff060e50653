extension SourceFile {
    /// Reads the bytes of a file that a person wrote, dropping a byte-order mark.
    ///
    /// - Throws: ``Faults`` naming the first byte that is not UTF-8, and how to save the file.
    package init(name: String, bytes: some Collection<UInt8>) throws(Faults) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let before = bytes.starts(with: mark) ? mark.count : 0
        let content = Array(bytes.dropFirst(before))
        if let text = String(validating: content, as: UTF8.self) {
            self.init(name: name, text: text, bytesBefore: before)
            return
        }
        let isWide = content.starts(with: [0xFF, 0xFE]) || content.starts(with: [0xFE, 0xFF])
        var place = Self.firstInvalidByte(in: content)
        place.offset += before
        throw Faults(
            Diagnostic(
                "not-utf8", file: name, at: SourceRange(at: place),
                isWide ? "the file is in UTF-16, not in UTF-8" : "the bytes from here on are not UTF-8 text",
                help: ["save the file again with the encoding UTF-8"]))
    }

    private static func firstInvalidByte(in bytes: [UInt8]) -> SourcePosition {
        // Text mended with U+FFFD agrees with the bytes up to the first fault.
        var offset = 0
        for byte in String(decoding: bytes, as: UTF8.self).utf8 {
            guard offset < bytes.count, bytes[offset] == byte else { break }
            offset += 1
        }
        let before = String(decoding: bytes[..<offset], as: UTF8.self)
        let lines = before.cutIntoLines
        return SourcePosition(line: lines.count, column: (lines.last?.count ?? 0) + 1, offset: offset)
    }
}
