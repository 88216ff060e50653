extension String {
    /// The text with everything taken out that could act on a terminal: control characters (also the
    /// C1 range and DEL), and the marks that turn or hide the direction of writing.
    ///
    /// Line feeds and tabs become blanks when `keepingLines` is false. What is taken out is shown as
    /// U+FFFD, so that a reader sees that something was there.
    package func harmless(keepingLines: Bool = false) -> String {
        guard unicodeScalars.contains(where: \.isHarmful) else { return self }
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "\n" where keepingLines: result.append(scalar)
            case "\n", "\t", "\r": result.append(" ")
            case _ where scalar.isHarmful: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}

extension Unicode.Scalar {
    /// Whether it could act on a terminal, or turn or hide the direction of writing.
    package var isHarmful: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F: true
        // Bidirectional embeddings, overrides and isolates, and the line and paragraph separators.
        case 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
