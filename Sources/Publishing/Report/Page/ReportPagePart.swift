/// A part of a report, as the templates read it.
struct ReportPagePart: Hashable, Sendable {
    let id: String
    let title: String
    let blocks: [ReportPageBlock]

    init(_ part: ReportPart) {
        id = part.id
        title = part.title
        var blocks: [ReportPageBlock] = []
        // Figures stand under the heading before them, where there is one.
        var level = 3
        for block in part.blocks {
            blocks.append(ReportPageBlock(block, figuresAt: level))
            if case .heading = block { level = 4 }
        }
        self.blocks = blocks
    }
}
