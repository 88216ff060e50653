import Questionnaire

/// Puts the rows of a sheet together from its XML.
struct SheetRows {
    let file: String
    let strings: [String]
    let dates: DateStyles
    let is1904: Bool

    private var row = 0
    private var cells: [Int: String] = [:]
    private var column = -1
    private var type: String?
    private var style: String?
    private var value = ""
    /// Where a cell with a formula stands.
    private var formula: String?
    private var place: String?
    private var isInValue = false
    private var inline = RichText()
    /// The first rows, until it is known how wide the header is.
    private var waiting: [(number: Int, cells: [Int: String])] = []
    private var width: Int?
    /// Cells of several rows that are merged into one: only the first row has what stands in them.
    private(set) var merged: String?
    /// The bytes of all cells so far: one text may be pointed to a million times.
    private var total = 0

    init(file: String, strings: [String], dates: DateStyles, is1904: Bool) {
        self.file = file
        self.strings = strings
        self.dates = dates
        self.is1904 = is1904
    }

    mutating func take(_ event: XMLEvent, _ body: (CSVRecord) throws -> Void) throws {
        inline.take(event)
        guard !inline.isTooLong, value.utf8.count <= Workbook.longestText else { throw WorkbookFault.tooLarge(file) }
        switch event {
        case .start("row", let attributes):
            row = max(row + 1, attributes["r"].flatMap { Int($0) } ?? 0)
            cells = [:]
            column = -1
            guard row <= Workbook.mostRows else { throw WorkbookFault.tooLarge(file) }
        case .start("c", let attributes):
            column = attributes["r"].flatMap(Self.column) ?? column + 1
            guard (0..<Workbook.mostColumns).contains(column) else { throw WorkbookFault.tooLarge(file) }
            (type, style, value, inline) = (attributes["t"], attributes["s"], "", RichText())
            (formula, place) = (nil, attributes["r"])
        case .start("f", _): formula = place ?? "row \(row)"
        case .start("v", _): isInValue = true
        case .end("v"): isInValue = false
        case .text(let text): if isInValue { value += text }
        case .end("c"):
            // A formula that gives no words has a type; without one, nobody has worked it out yet.
            if let formula, type != "str", value.isEmpty { throw WorkbookFault.notWorkedOut(file, cell: formula) }
            let text = try text()
            total += text.utf8.count
            guard total <= Workbook.largestSheet else { throw WorkbookFault.tooLarge(file) }
            if !text.isEmpty { cells[column] = text }
        case .end("row"):
            guard !cells.isEmpty else { return }
            if width == nil {
                waiting.append((row, cells))
                if waiting.count == SheetHead.most { try release(body) }
            } else {
                try body(record(row, cells))
            }
        // They stand behind the last row.
        case .start("mergeCell", let attributes): note(merged: attributes["ref"] ?? "")
        default: break
        }
    }

    /// Cells that are merged across the rows of a header belong to a tool, and what lies below the last row is nobody's.
    private mutating func note(merged place: String) {
        let rows = place.split(separator: ":").compactMap { corner in Int(corner.drop { !$0.isNumber }) }
        guard rows.count == 2, rows[0] < rows[1], rows[1] > 2, rows[0] <= row, merged == nil else { return }
        merged = place
    }

    mutating func finish(_ body: (CSVRecord) throws -> Void) throws { try release(body) }

    private mutating func release(_ body: (CSVRecord) throws -> Void) throws {
        width = (waiting.flatMap(\.cells.keys).max() ?? -1) + 1
        for (number, cells) in waiting { try body(record(number, cells)) }
        waiting = []
    }

    private func record(_ number: Int, _ cells: [Int: String]) -> CSVRecord {
        var bytes: [UInt8] = []
        var ends: [Int] = []
        for column in 0..<max(width ?? 0, (cells.keys.max() ?? -1) + 1) {
            bytes += (cells[column] ?? "").utf8
            ends.append(bytes.count)
        }
        return CSVRecord(number: number, line: number, offset: 0, bytes: bytes, ends: ends)
    }

    /// What a cell shows, as far as that is an answer.
    private func text() throws -> String {
        switch type {
        case "s":
            guard let index = Int(value), strings.indices.contains(index) else { throw WorkbookFault.broken(file) }
            return strings[index]
        case "inlineStr": return inline.text
        case "str": return RichText.unescaped(value)
        case "b": return value == "1" ? "TRUE" : "FALSE"
        case "e", "d": return value
        default: return number()
        }
    }

    private func number() -> String {
        guard let number = Double(value), number.isFinite else { return value }
        if dates.isDate(style), let date = SerialDate.written(number, from1904: is1904) { return date }
        return number.written
    }

    /// The column of a place such as `AB12`, from 0.
    private static func column(of place: String) -> Int? {
        let letters = place.prefix { $0.isASCII && $0.isLetter }
        guard (1...3).contains(letters.count) else { return nil }
        return letters.uppercased().utf8.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
    }
}
