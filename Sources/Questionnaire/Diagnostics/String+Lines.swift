extension String {
    /// The lines, empty ones too, as an editor shows them: behind LF, CR LF or CR starts a new one.
    ///
    /// Swift's `isNewline` also counts characters, such as U+2028, that stand unseen in the middle of what a person takes
    /// for one line. Bytes are looked at, since to find the characters of a long file takes many times as long; the ends
    /// of lines are never part of another character.
    var cutIntoLines: [Substring] {
        var lines: [Substring] = []
        var start = startIndex
        while let found = utf8[start...].firstIndex(where: \.endsLine) {
            lines.append(self[start..<found])
            start = utf8.index(after: found)
            if utf8[found] == UInt8(ascii: "\r"), start < endIndex, utf8[start] == UInt8(ascii: "\n") {
                start = utf8.index(after: start)
            }
        }
        return lines + [self[start...]]
    }
}

extension UInt8 {
    fileprivate var endsLine: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
