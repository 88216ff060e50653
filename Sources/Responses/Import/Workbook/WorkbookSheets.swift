import Questionnaire

/// Every sheet of an Excel workbook that is not hidden, cell by cell.
package struct WorkbookSheets: Sendable {
    package struct Sheet: Sendable {
        package let name: String
        /// From the first row to the last that has something in it; a row ends with its last cell that has.
        package let rows: [[String]]
    }

    package let sheets: [Sheet]

    /// - Throws: ``Faults`` for what is no workbook or a damaged one, ``FileTrouble``.
    package init(reading file: String) throws {
        let archive = try ZipArchive(file, .none)
        let parts = try WorkbookParts(archive, file)
        let strings = try SharedStrings(archive, parts.strings, file)
        let dates = try DateStyles(archive, parts.styles, file)
        var sheets: [Sheet] = []
        for (name, path) in parts.sheets {
            var rows: [[String]] = []
            func take(_ record: CSVRecord) {
                while rows.count < record.number - 1 { rows.append([]) }
                var cells = (0..<record.count).map { record.text($0) ?? "" }
                while cells.last?.isEmpty == true { cells.removeLast() }
                rows.append(cells)
            }
            var sheet = SheetRows(file: file, strings: strings.texts, dates: dates, is1904: parts.is1904)
            _ = try archive.readXML(path, of: file, limit: Workbook.largestSheet) { event in
                try sheet.take(event, take)
            }
            try sheet.finish(take)
            sheets.append(Sheet(name: name, rows: rows))
        }
        self.sheets = sheets
    }
}
