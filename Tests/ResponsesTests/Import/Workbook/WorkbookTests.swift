import Questionnaire
import Testing

@testable import Responses

struct WorkbookTests {
    private static let header = ["ID", "Start time", "Completion time", "Email", "Name", "How old are you?", "Why?"]

    @Test("A workbook comes in as the CSV would", arguments: LayoutFixture.all)
    func sameAsCSV(fixture: LayoutFixture) throws {
        let bench = try ImportBench()
        bench.numbers = fixture.numbers
        try WholeFile.write(fixture.text, to: bench.input)
        var rows: [[String]] = []
        try SheetReader(bench.input, SheetForm(of: bench.input)).forEach { event in
            guard case .record(let record) = event else { return }
            rows.append((0..<record.count).map { record.text($0) ?? "" })
        }
        // An empty row of a header is not kept in a workbook.
        guard rows.allSatisfy({ $0.contains { !$0.isEmpty } }) else { return }
        let summary = try bench.run(WorkbookFixture(rows: rows).bytes)
        #expect(summary.form.container == .workbook)
        #expect(summary.kind == fixture.kind)
        #expect(try bench.rows() == [fixture.row])
    }

    @Test("Every kind of cell is read as it is shown")
    func cells() throws {
        var fixture = WorkbookFixture(
            sheet: """
                <row><c t="inlineStr"><is><t>Timestamp</t></is></c><c t="inlineStr"><is><t>Why</t></is></c><c t="inlineStr"><is><t>again</t></is></c><c t="inlineStr"><is><t>weeks</t></is></c></row>
                <row><c s="1"><v>46119.5</v></c><c t="s"><v>0</v></c><c t="b"><v>1</v></c><c><v>3.0</v></c></row>
                <row><c/><c s="1"><v>46119.75</v></c></row>
                <row><c/><c t="str"><f>A1</f><v>made of _x0041_</v></c></row>
                <row r="9"><c r="B9"><v>0.1</v></c></row>
                """)
        fixture.strings = "<si><r><t>in </t></r><r><t>parts</t></r><rPh><t>said</t></rPh></si>"
        fixture.styles =
            "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[Red]0&quot;d&quot;\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"170\"/><xf numFmtId=\"22\"/></cellXfs>"
        let bench = try ImportBench()
        let summary = try bench.run(fixture.bytes)
        #expect(summary.faults.map(\.fault.id) == [])
        #expect(
            Set(try bench.rows().compactMap { $0["why"] })
                == ["in parts", "2026-04-07 18:00:00", "made of A", "0.1"])
        #expect(try bench.rows().compactMap { $0["again"] } == ["yes"])
    }

    @Test("The first sheet that is not hidden is read, and rows keep their numbers")
    func hiddenSheet() throws {
        var fixture = WorkbookFixture(rows: [
            Self.header, ["1", "", "", "", "", "twelve", "x"], ["2", "", "", "", "", "11 to 13"],
        ])
        fixture.workbook =
            #"<workbook xmlns:r="r"><sheets><sheet name="L" state="hidden" r:id="rId9"/><sheet name="F" r:id="rId1"/></sheets></workbook>"#
        let bench = try ImportBench()
        let summary = try bench.run(fixture.bytes)
        #expect(summary.kind == .microsoftForms)
        #expect(summary.faults.map(\.line) == [2])
        #expect(summary.rowsTaken == 1)
    }

    @Test(
        "Days are written so that nobody can swap day and month",
        arguments: [
            (1.0, false, "1900-01-01"), (59.0, false, "1900-02-28"), (61.0, false, "1900-03-01"),
            (46119.0, false, "2026-04-07"), (44657.0, true, "2026-04-07"), (0.5, false, "12:00:00"),
            (45350.0, false, "2024-02-28"), (45351.0, false, "2024-02-29"),
        ])
    func days(serial: Double, from1904: Bool, written: String) {
        #expect(SerialDate.written(serial, from1904: from1904) == written)
    }

    @Test(
        "A format shows dates only by letters that stand outside quotes and brackets",
        arguments: [
            ("dd/mm/yyyy", true), ("[$-F400]h:mm", true), ("0.00", false), ("[Red]0", false), ("0\"days\"", false),
            ("0\\d", false), ("General", false),
        ])
    func formats(format: String, isDate: Bool) {
        #expect(DateStyles.isDate(format) == isDate)
    }

    @Test(
        "What is no workbook, or means harm, is refused, and nothing is written",
        arguments: [
            (Array("PK\u{3}\u{4}and then nothing".utf8), "broken-workbook"),
            (StoredZip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]).bytes, "broken-workbook"),
            (WorkbookFixture(sheet: "<row><c t=\"s\"><v>7</v></c></row>").bytes, "broken-workbook"),
            (WorkbookFixture(sheet: "<row><c></row>").bytes, "broken-workbook"),
            (WorkbookFixture(sheet: "<row r=\"1048577\"><c><v>1</v></c></row>").bytes, "workbook-too-large"),
            (WorkbookFixture(sheet: "<row><c r=\"XFE1\"><v>1</v></c></row>").bytes, "workbook-too-large"),
            (
                WorkbookFixture(
                    sheet:
                        "<row><c t=\"inlineStr\"><is><t>\(String(repeating: "x", count: 2_000_000))</t></is></c></row>"
                ).bytes, "workbook-too-large"
            ),
            (
                WorkbookFixture(
                    sheet: "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w>&x;</w>"
                ).bytes, "unsafe-workbook"
            ),
            (WorkbookFixture(sheet: "").bytes, "empty-file"),
        ])
    func refused(bytes: [UInt8], id: String) throws {
        let bench = try ImportBench()
        let faults = try #require(throws: Faults.self) { _ = try bench.run(bytes) }
        #expect(faults.diagnostics.map(\.id) == [id])
        #expect(try bench.written.isEmpty)
    }

    @Test(
        "A formula that was never worked out stops the import; one that gives a number, nothing or a text does not",
        arguments: [
            ("<c r=\"A2\"><f>1+2</f></c>", nil), ("<c r=\"A2\"><f>1+2</f><v></v></c>", nil),
            ("<c r=\"A2\"><f>1+2</f><v/></c>", nil), ("<c r=\"A2\"><f>1+2</f><v>3</v></c>", 1),
            ("<c r=\"A2\" t=\"str\"><f>IF(1,\"\",2)</f><v></v></c><c r=\"B2\"><v>7</v></c>", 1),
        ] as [(String, Int?)])
    func formulas(cell: String, taken: Int?) throws {
        let bench = try ImportBench()
        let header =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>weeks</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>why</t></is></c></row>"
        let bytes = WorkbookFixture(sheet: "\(header)<row r=\"2\">\(cell)</row>").bytes
        guard let taken else {
            let faults = try #require(throws: Faults.self) { _ = try bench.run(bytes) }
            #expect(faults.diagnostics.map(\.id) == ["formula-without-value"])
            #expect(faults.diagnostics.map(\.message) == ["cell A2 holds a formula that was never worked out"])
            return
        }
        #expect(try bench.run(bytes).rowsTaken == taken)
    }

    @Test("What stands beyond the header of a workbook is said")
    func beyondHeader() throws {
        let bench = try ImportBench()
        let summary = try bench.run(WorkbookFixture(rows: [["weeks"], ["", "secret"], ["3", "secret", "x"]]).bytes)
        #expect(summary.unnamedCells == [1: 2, 2: 1])
    }

    @Test("An entry that unpacks to more than it may is left at once")
    func bounded() throws {
        let folder = try TemporaryFolder()
        try WholeFile.write(StoredZip([("a", String(repeating: "x", count: 200_000))]).bytes, to: folder("a.zip"))
        let archive = try ZipArchive(folder("a.zip"))
        var read = 0
        #expect(throws: Faults.self) { _ = try archive.read("a", limit: 100_000) { read += $0.count } }
        #expect(read <= 100_000)
    }
}
