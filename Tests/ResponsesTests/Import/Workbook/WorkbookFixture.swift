/// A workbook as Microsoft Forms and Excel write one, with made-up answers.
struct WorkbookFixture {
    var sheet: String
    var strings = ""
    var styles = ""
    var workbook = #"<workbook xmlns:r="r"><sheets><sheet name="Form1" sheetId="1" r:id="rId1"/></sheets></workbook>"#

    /// The sheet's rows as XML, in the manner of Microsoft Forms: every text in a table of its own.
    init(rows: [[String]]) {
        var strings: [String] = []
        let xml = rows.enumerated().map { row, cells in
            let cells = cells.enumerated().filter { !$0.element.isEmpty }.map { column, cell in
                strings.append(cell)
                return "<c r=\"\(Self.letters(column))\(row + 1)\" t=\"s\"><v>\(strings.count - 1)</v></c>"
            }
            return "<row r=\"\(row + 1)\">\(cells.joined())</row>"
        }
        sheet = xml.joined()
        self.strings = strings.map { "<si><t xml:space=\"preserve\">\(Self.escaped($0))</t></si>" }.joined()
    }

    init(sheet: String) {
        self.sheet = sheet
    }

    var bytes: [UInt8] {
        let head = #"<?xml version="1.0" encoding="UTF-8"?>"#
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        return StoredZip([
            (
                "_rels/.rels",
                "\(head)<Relationships><Relationship Id=\"a\" Type=\"\(type)/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "\(head)<Relationships><Relationship Id=\"rId1\" Type=\"\(type)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    + "<Relationship Id=\"rId2\" Type=\"\(type)/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                    + "<Relationship Id=\"rId3\" Type=\"\(type)/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
            ("xl/workbook.xml", head + workbook),
            ("xl/sharedStrings.xml", "\(head)<sst>\(strings)</sst>"),
            ("xl/styles.xml", "\(head)<styleSheet>\(styles)</styleSheet>"),
            (
                "xl/worksheets/sheet1.xml",
                sheet.hasPrefix("<!")
                    ? sheet : "\(head)<x:worksheet xmlns:x=\"m\"><sheetData>\(sheet)</sheetData></x:worksheet>"
            ),
        ]).bytes
    }

    private static func letters(_ column: Int) -> String {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
        return column < 26 ? letters[column] : letters[column / 26 - 1] + letters[column % 26]
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
}
