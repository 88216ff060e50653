import Questionnaire

/// What can be wrong with a workbook as a whole.
enum WorkbookFault {
    static func broken(_ file: String) -> Faults {
        fault("broken-workbook", file, "the file looks like an Excel workbook, and is damaged or none")
    }

    static func tooLarge(_ file: String) -> Faults {
        fault("workbook-too-large", file, "the workbook unpacks to more than a workbook of answers can hold")
    }

    /// A document type can name files and addresses to fetch, and no form tool writes one.
    static func unsafe(_ file: String) -> Faults {
        fault("unsafe-workbook", file, "the workbook holds a document type, as attacks do; it was not read")
    }

    /// Programs that write workbooks leave it to a spreadsheet to work formulas out; until then there is no answer.
    static func notWorkedOut(_ file: String, cell: String) -> Faults {
        Faults(
            Diagnostic(
                "formula-without-value", file: file, "cell \(cell) holds a formula that was never worked out",
                help: ["open the workbook in a spreadsheet and save it there, which works out every formula"]))
    }

    /// The answers below the first row of merged cells would be missing, and nothing would show it.
    static func merged(_ file: String, cells: String) -> Faults {
        Faults(
            Diagnostic(
                "merged-cells", file: file,
                "the cells \(cells.prefix(40)) are merged into one, so their lower rows are empty",
                help: [
                    "download the answers again; or unmerge the cells in a spreadsheet, and write into each what belongs there"
                ]))
    }

    static func empty(_ file: String) -> Faults {
        fault("broken-workbook", file, "the workbook has no sheet that can be read")
    }

    private static func fault(_ id: String, _ file: String, _ message: String) -> Faults {
        Faults(
            Diagnostic(
                id, file: file, message,
                help: ["download it again, or open it in a spreadsheet and save it as \"CSV UTF-8\""]))
    }
}
