import Questionnaire

/// Which styles of a workbook show a number as a date or a time.
struct DateStyles {
    private var isDateByStyle: [Bool] = []

    init(_ archive: borrowing ZipArchive, _ part: String?, _ file: String) throws {
        guard let part else { return }
        var own: [String: String] = [:]
        var formats: [String] = []
        var isInCells = false
        _ = try archive.readXML(part, of: file, limit: Workbook.largestTable) { event in
            switch event {
            case .start("numFmt", let attributes): own[attributes["numFmtId"] ?? ""] = attributes["formatCode"]
            case .start("cellXfs", _): isInCells = true
            case .end("cellXfs"): isInCells = false
            case .start("xf", let attributes): if isInCells { formats.append(attributes["numFmtId"] ?? "0") }
            default: break
            }
        }
        isDateByStyle = formats.map { id in own[id].map(Self.isDate) ?? Int(id).map(Self.isBuiltInDate) ?? false }
    }

    /// Whether a style, by its number, shows dates.
    func isDate(_ style: String?) -> Bool {
        guard let index = style.flatMap({ Int($0) }), isDateByStyle.indices.contains(index) else { return false }
        return isDateByStyle[index]
    }

    /// ISO/IEC 29500-1, 18.8.30.
    private static func isBuiltInDate(_ id: Int) -> Bool { (14...22).contains(id) || (45...47).contains(id) }

    /// Whether a format has a letter of a day, month, year, hour or second outside quotes and brackets.
    static func isDate(_ format: String) -> Bool {
        var isQuoted = false
        var isBracketed = false
        var isEscaped = false
        for character in format.lowercased() {
            if isEscaped {
                isEscaped = false
                continue
            }
            switch character {
            case "\\": isEscaped = true
            case "\"": isQuoted.toggle()
            case "[": isBracketed = true
            case "]": isBracketed = false
            case "d", "m", "y", "h", "s": if !isQuoted, !isBracketed { return true }
            default: break
            }
        }
        return false
    }
}
