import Questionnaire

/// Reads the first sheet of an Excel workbook (`.xlsx`, ISO/IEC 29500) row by row, in a constant piece
/// of memory beside its table of strings.
struct Workbook {
    /// The most bytes that a sheet may unpack to, and that its cells may come to.
    static let largestSheet = 1 << 30
    /// The most bytes that a table of strings may unpack to; it is held in memory.
    static let largestTable = 1 << 27
    /// What Excel itself holds.
    static let mostRows = 1_048_576
    static let mostColumns = 16_384
    /// Far more bytes than the 32,767 characters that Excel lets stand in a cell.
    static let longestText = 1 << 20

    private let file: String
    private let watch: ReadingWatch

    init(_ file: String, _ watch: ReadingWatch = .none) {
        self.file = file
        self.watch = watch
    }

    /// Calls `body` for every row that is not blank, padded to the width of the first ones: a workbook
    /// leaves out empty cells. The number of a record is the number of its row.
    func forEachRow(_ body: (CSVRecord) throws -> Void) throws {
        let archive = try ZipArchive(file, watch)
        let parts = try WorkbookParts(archive, file)
        let strings = try SharedStrings(archive, parts.strings, file)
        let dates = try DateStyles(archive, parts.styles, file)
        var sheet = SheetRows(file: file, strings: strings.texts, dates: dates, is1904: parts.is1904)
        let isThere = try archive.readXML(parts.sheets[0].path, of: file, limit: Self.largestSheet) { event in
            try sheet.take(event, body)
        }
        guard isThere else { throw WorkbookFault.empty(file) }
        try sheet.finish(body)
        if let place = sheet.merged { throw WorkbookFault.merged(file, cells: place) }
    }

    /// The names of the sheets that are not hidden. The first of them is read.
    ///
    /// - Parameter name: what the person calls the file, where that is not its path.
    static func sheetNames(of file: String, called name: String? = nil) throws -> [String] {
        let archive = try ZipArchive(file)
        return try WorkbookParts(archive, name ?? file).sheets.map(\.name)
    }
}
