import Questionnaire

/// How the cells of a file are written: a workbook, or text in an encoding with a delimiter.
package struct SheetForm: Hashable, Sendable {
    /// What a file with cells can be.
    package enum Container: Hashable, Sendable {
        case text(TextEncoding, delimiter: UInt8)
        /// `.xlsx`, as Microsoft Forms gives it and Excel keeps it.
        case workbook
    }

    package var container: Container
    /// Whether the first line is only Excel's `sep=;`.
    package var hasSeparatorLine = false
    /// The sheets of a workbook that are not hidden, of which the first is read.
    package var sheets: [String] = []

    /// Finds it out from the first bytes of a file.
    ///
    /// - Parameters:
    ///   - name: what the person calls the file, where that is not its path.
    ///   - encoding: the encoding, where a person said it.
    /// - Throws: ``FileTrouble`` when the file cannot be read, ``Faults`` when it is of a kind that
    ///   holds no cells as far as we know.
    package init(of file: String, called name: String? = nil, encoding: TextEncoding? = nil) throws {
        let chunks = try FileChunks(file)
        let start = try chunks.next() ?? []
        if start.starts(with: Self.zip) {
            container = .workbook
            sheets = try Workbook.sheetNames(of: file, called: name)
            return
        }
        if let kind = Self.foreign.first(where: { start.starts(with: $0.start) }) {
            throw Self.refusal(
                of: kind.words, in: name ?? file,
                help: "open it in a spreadsheet, and save it as \"CSV UTF-8\" or as .xlsx")
        }
        let isWhole = try encoding == nil && chunks.next() == nil
        let encoding = encoding ?? TextEncoding(of: start, isWhole: isWhole)
        var decoded = try DecodedChunks(file, in: encoding)
        let text = (try decoded.next() ?? []).drop { [0xEF, 0xBB, 0xBF].contains($0) }
        if Self.isJSON(text) {
            throw Self.refusal(
                of: "a JSON file", in: name ?? file, help: "download it from the form again, as CSV or as .xlsx")
        }
        if let separator = Self.separator(saidBy: text) {
            hasSeparatorLine = true
            container = .text(encoding, delimiter: separator)
        } else {
            container = .text(encoding, delimiter: Self.delimiter(of: text))
        }
    }

    /// Whether it is what everybody expects of a CSV file: UTF-8 and commas.
    package var isUsual: Bool { container == .text(.utf8, delimiter: Self.delimiters[0]) }

    /// In words for the person who brought the file.
    package var words: String {
        switch container {
        case .workbook: "an Excel workbook" + (sheets.count > 1 ? ", its first sheet \"\(sheets[0].harmless())\"" : "")
        case .text(let encoding, let delimiter):
            "\(encoding.words), cells parted by \(Self.names[delimiter] ?? "commas")"
                + (hasSeparatorLine ? " (its first line says so)" : "")
        }
    }

    /// The sheets that are not read, in words; nil where there are none.
    package var unreadSheets: String? {
        sheets.count > 1 ? sheets.dropFirst().map { "\"\($0.harmless())\"" }.joined(separator: ", ") : nil
    }

    private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

    private static let foreign: [(start: [UInt8], words: String)] = [
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel file (.xls), or a workbook with a password"),
        (Array("%PDF".utf8), "a PDF"),
        (Array("<?xml".utf8), "an XML file"),
        (Array("<html".utf8), "a web page"),
        (Array("<!DOCTYPE".utf8), "a web page"),
        (Array("SQLite format 3".utf8), "a database; a kiosk's store is opened by \"bigconvo collect\""),
    ]

    private static func refusal(of words: String, in file: String, help: String) -> Faults {
        Faults(Diagnostic("not-a-table", file: file, "this is \(words), which cannot be read here", help: [help]))
    }

    /// Whether it opens as an object or a list of JSON does: a bracket, and behind it a key, a text, another bracket or
    /// nothing. No column is called that.
    private static func isJSON(_ text: ArraySlice<UInt8>) -> Bool {
        let marks = text.lazy.filter { ![0x09, 0x0A, 0x0D, 0x20].contains($0) }.prefix(2)
        guard let first = marks.first, "{[".utf8.contains(first), let second = marks.dropFirst().first else {
            return false
        }
        return "\"{[}]".utf8.contains(second)
    }

    private static let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    private static let names = [delimiters[0]: "commas", delimiters[1]: "semicolons", delimiters[2]: "tabs"]

    /// The delimiter that the line `sep=;` names.
    private static func separator(saidBy text: ArraySlice<UInt8>) -> UInt8? {
        guard text.starts(with: Array("sep=".utf8)) else { return nil }
        let rest = text.dropFirst(4)
        guard let separator = rest.first, delimiters.contains(separator), let end = rest.dropFirst().first,
            end == 0x0A || end == 0x0D
        else { return nil }
        return separator
    }

    /// Outside quotes, on the first line: the one that parts the most cells. Of equals the comma wins.
    private static func delimiter(of text: ArraySlice<UInt8>) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in text {
            if byte == 0x22 { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D, !counts.isEmpty { break }
            if delimiters.contains(byte) { counts[byte, default: 0] += 1 }
        }
        return delimiters.reduce(delimiters[0]) { best, next in
            counts[next, default: 0] > counts[best, default: 0] ? next : best
        }
    }
}
