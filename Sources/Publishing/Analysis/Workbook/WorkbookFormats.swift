import CXLSXWriter

/// How cells look. The formats belong to the book, and go with it.
@unsafe struct WorkbookFormats {
    let count: UnsafeMutablePointer<lxw_format>?
    let percent: UnsafeMutablePointer<lxw_format>?
    let finePercent: UnsafeMutablePointer<lxw_format>?
    private let styles: [WorkbookCell.Style: UnsafeMutablePointer<lxw_format>]

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        func numbers(_ pattern: String) -> UnsafeMutablePointer<lxw_format>? {
            let format = unsafe workbook_add_format(book)
            unsafe format_set_num_format(format, pattern)
            return unsafe format
        }
        unsafe count = numbers("#,##0")
        unsafe percent = numbers("0%")
        unsafe finePercent = numbers("0.0%")
        var styles = unsafe [WorkbookCell.Style: UnsafeMutablePointer<lxw_format>]()
        for style in WorkbookCell.Style.allCases where style != .plain {
            guard let format = unsafe workbook_add_format(book) else { continue }
            switch style {
            case .plain: break
            case .title:
                unsafe format_set_bold(format)
                unsafe format_set_font_size(format, 14)
            case .heading: unsafe format_set_bold(format)
            case .warning:
                unsafe format_set_bold(format)
                unsafe format_set_font_color(format, 0xB0_00_20)
            case .rightward: unsafe format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
            }
            unsafe styles[style] = format
        }
        unsafe self.styles = styles
    }

    subscript(style: WorkbookCell.Style) -> UnsafeMutablePointer<lxw_format>? { unsafe styles[style] }
}
