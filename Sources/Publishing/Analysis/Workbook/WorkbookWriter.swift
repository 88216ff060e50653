import CXLSXWriter
import Foundation
import Questionnaire
import Responses

/// The only place that speaks to libxlsxwriter.
enum WorkbookWriter {
    /// The bytes of an `.xlsx` file; the same workbook always gives the same ones.
    ///
    /// - Throws: ``FileTrouble`` with `name` where there is no room for what it needs on the way.
    static func bytes(of workbook: Workbook, called name: String) throws(FileTrouble) -> [UInt8] {
        // In memory, so that no half of it stays anywhere, whatever happens.
        let memory = workbook_memory()
        guard memory >= 0 else { throw FileTrouble(.write, name, errno: errno) }
        let handle = FileHandle(fileDescriptor: memory, closeOnDealloc: true)
        let code = write(workbook, to: "/proc/self/fd/\(memory)")
        guard code == LXW_NO_ERROR, (try? handle.seek(toOffset: 0)) != nil, let bytes = try? handle.readToEnd() else {
            let words = unsafe lxw_strerror(code).map { unsafe String(cString: $0) } ?? "it cannot be read back"
            throw FileTrouble(.write, name, .other("the workbook cannot be put together (\(words))"))
        }
        return Array(bytes)
    }

    private static func write(_ workbook: Workbook, to path: String) -> lxw_error {
        guard let book = unsafe workbook_new(path) else { return LXW_ERROR_CREATING_XLSX_FILE }
        unsafe setProperties(of: book, title: workbook.title)
        let formats = unsafe WorkbookFormats(book)
        for sheet in workbook.sheets {
            guard let worksheet = unsafe workbook_add_worksheet(book, sheet.name) else {
                // Closing frees the book too.
                _ = unsafe workbook_close(book)
                return LXW_ERROR_PARAMETER_VALIDATION
            }
            for (column, width) in sheet.widths.enumerated() {
                unsafe worksheet_set_column(worksheet, lxw_col_t(column), lxw_col_t(column), width, nil)
            }
            for (row, cells) in sheet.rows.enumerated() {
                for (column, cell) in cells.enumerated() {
                    unsafe put(cell, in: worksheet, lxw_row_t(row), lxw_col_t(column), formats)
                }
            }
        }
        return unsafe workbook_close(book)
    }

    private static func put(
        _ cell: WorkbookCell, in sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t, _ column: lxw_col_t,
        _ formats: WorkbookFormats
    ) {
        switch cell {
        case .empty: break
        case .text(let text, let style):
            // Never the function that guesses what a text means: "=1+1" stays as it was written.
            unsafe worksheet_write_string(sheet, row, column, written(text), formats[style])
        case .count(let count):
            unsafe worksheet_write_number(sheet, row, column, Double(count), formats.count)
        case .percent(let percent, let places):
            unsafe worksheet_write_number(
                sheet, row, column, percent / 100, places == 0 ? formats.percent : formats.finePercent)
        case .number(let number):
            unsafe worksheet_write_number(sheet, row, column, number, nil)
        case .link(let text, let target):
            unsafe worksheet_write_url_opt(
                sheet, row, column, "internal:'\(target)'!A1", nil, written(text), nil)
        }
    }

    /// As much of a text as a cell takes, without what could do harm where it is shown.
    private static func written(_ text: String) -> String {
        String(String.UnicodeScalarView(text.harmless().unicodeScalars.prefix(32_000)))
    }

    private static func setProperties(of book: UnsafeMutablePointer<lxw_workbook>, title: String) {
        let title = unsafe strdup(written(title))
        defer { unsafe free(title) }
        var properties = unsafe lxw_doc_properties()
        unsafe properties.title = title
        // The first second of 2000, in place of the clock, so that the same figures give the same file.
        unsafe properties.created = 946_684_800
        _ = unsafe workbook_set_properties(book, &properties)
    }
}
