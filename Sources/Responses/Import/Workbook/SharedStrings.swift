import Questionnaire

/// The texts that the cells of a workbook point to.
struct SharedStrings {
    private(set) var texts: [String] = []

    /// - Parameter part: where they are; nil in a workbook that has none.
    init(_ archive: borrowing ZipArchive, _ part: String?, _ file: String) throws {
        guard let part else { return }
        var texts: [String] = []
        var item = RichText()
        _ = try archive.readXML(part, of: file, limit: Workbook.largestTable) { event in
            item.take(event)
            guard !item.isTooLong else { throw WorkbookFault.tooLarge(file) }
            switch event {
            case .start("si", _): item = RichText()
            case .end("si"): texts.append(item.text)
            default: break
            }
        }
        self.texts = texts
    }
}
