extension String {
    /// The text as a YAML scalar: plain where that cannot be taken for anything else, else in double quotes.
    package var yamlScalar: String {
        let isPlain =
            first.map { $0.isASCII && ($0.isLetter || $0.isNumber) } == true && last != " " && self != "null"
            && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || " ./@-".contains($0)) }
        if isPlain { return self }
        var quoted = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            // Whatever could end a line or act on a terminal is written as its number.
            case _ where scalar.properties.generalCategory == .control || scalar.isSeparator:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

extension Unicode.Scalar {
    /// A line or a paragraph separator, or a mark that turns the direction of writing: all below U+10000.
    fileprivate var isSeparator: Bool { (0x2028...0x202E).contains(value) || (0x2066...0x2069).contains(value) }
}
