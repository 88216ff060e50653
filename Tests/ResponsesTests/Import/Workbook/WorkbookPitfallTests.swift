import Questionnaire
import Testing

@testable import Responses

/// What a workbook can hide from who imports it.
struct WorkbookPitfallTests {
    private static let rows = [["Timestamp", "How old are you?"], ["1", "11 to 13"], ["2", "14 to 17"], ["3"]]

    @Test("Cells that were merged over several rows are refused, for the lower ones would count as no answer")
    func merged() throws {
        let bench = try ImportBench()
        var fixture = WorkbookFixture(rows: Self.rows)
        // Merged cells stand behind the rows, as Excel writes them.
        fixture.sheet +=
            "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"B2:B4\"/></mergeCells><sheetData>"
        let faults = #expect(throws: Faults.self) { try bench.run(fixture.bytes) }
        #expect(faults?.diagnostics.map(\.id) == ["merged-cells"])
        #expect(faults?.diagnostics.first?.message.contains("B2:B4") == true)
        #expect(try bench.written.isEmpty)
    }

    @Test(
        "Cells that are merged in a header or below the last row take nothing away",
        arguments: ["A1:A2", "B1:D1", "A9:B12"])
    func harmless(place: String) throws {
        let bench = try ImportBench()
        var fixture = WorkbookFixture(rows: Array(Self.rows.dropLast()))
        fixture.sheet += "</sheetData><mergeCells><mergeCell ref=\"\(place)\"/></mergeCells><sheetData>"
        #expect(try bench.run(fixture.bytes).rowsTaken == 2)
    }

    @Test("Sheets that are not read are named, also where the first one holds no answers")
    func furtherSheets() throws {
        let bench = try ImportBench()
        var fixture = WorkbookFixture(rows: Self.rows)
        fixture.workbook =
            #"<workbook xmlns:r="r"><sheets><sheet name="F" r:id="rId1"/><sheet name="May \u202E" r:id="rId1"/><sheet name="H" state="hidden" r:id="rId1"/></sheets></workbook>"#
        let form = try bench.run(fixture.bytes).form
        #expect(form.words == "an Excel workbook, its first sheet \"F\"")
        #expect(form.unreadSheets?.hasPrefix("\"May ") == true)
        #expect(form.unreadSheets?.contains("H") == false)
        var text = ""
        try bench.explain(fixture.bytes).write(to: &text)
        #expect(text.contains("not read: \"May "))
        fixture.sheet = WorkbookFixture(rows: [["Cover"], ["Made up"]]).sheet
        fixture.strings = "<si><t>Cover</t></si><si><t>Made up</t></si>"
        let faults = #expect(throws: Faults.self) { try bench.run(fixture.bytes) }
        #expect(faults?.diagnostics.first?.id == "no-columns")
        #expect(faults?.diagnostics.first?.help.last?.contains("only the first sheet was read") == true)
    }

    @Test("A workbook with one sheet needs no word about sheets")
    func oneSheet() throws {
        let form = try ImportBench().run(WorkbookFixture(rows: Self.rows).bytes).form
        #expect(form.words == "an Excel workbook" && form.unreadSheets == nil)
    }
}
