import Glibc
import Publishing
import Questionnaire
import Responses
import Signposting

/// Writes the whole set of posters into a folder, with a page that leads to each.
struct PosterSetWriter {
    let format: PosterMakeCommand.Format
    let page: PosterPageOptions
    let folder: String

    func write(_ posters: [Poster]) throws {
        let sheets = format == .html || format == .pdf ? page.sheets.map(Optional.some) : [nil]
        let set = PosterSet(posters, on: sheets, ending: format.ending)
        var pages: [PosterSheet: PosterHTML] = [:]
        for case let sheet? in sheets { pages[sheet] = try page.html(on: sheet) }
        let browser = format == .pdf ? try Chromium(on: Console.environment("PATH") ?? "") : nil
        if !Shelf.isFolder(folder), unsafe mkdir(folder, 0o777) != 0 {
            throw FileTrouble(.write, folder, errno: errno)
        }
        for (number, entry) in set.entries.enumerated() {
            let file = "\(folder)/\(entry.file)"
            let html = entry.sheet.flatMap { pages[$0] }
            var text = ""
            switch (format, html, browser) {
            case (.pdf, let html?, let browser?):
                tell(number, of: set.entries.count)
                let printer = PosterPrinter(html: html, browser: browser)
                try WholeFile.write(try printer.pdf(of: entry.poster).bytes, to: file)
                continue
            case (.html, let html?, _): text = html.page(of: entry.poster)
            case (.markdown, _, _): PosterFormat.markdown.write(entry.poster, to: &text)
            default: PosterFormat.text().write(entry.poster, to: &text)
            }
            try WholeFile.write(text, to: file)
        }
        tell(nil, of: 0)
        try WholeFile.write(try PosterSetIndex(own: try page.ownTemplates()).page(of: set), to: "\(folder)/index.html")
        try Console.print(summary(of: set))
    }

    /// A line that is written again and again, where somebody looks on; nil takes it away.
    private func tell(_ number: Int?, of count: Int) {
        guard Console.showsProgress else { return }
        Console.tell("\r" + (number.map { "Printing poster \($0 + 1) of \(count)" } ?? "") + "\u{1B}[K")
    }

    private func summary(of set: PosterSet) -> String {
        let count = set.entries.count
        let state =
            switch set.entries.count(where: { $0.poster.draft != nil }) {
            case 0: "None is a draft"
            case count: "All are drafts"
            case let drafts: "Drafts among them: \(drafts)"
            }
        return "\(counted(count, "poster")) in \(folder.harmless()). \(state). index.html there leads to each.\n"
    }
}

extension PosterMakeCommand.Format {
    /// How the names of its files end.
    fileprivate var ending: String {
        switch self {
        case .text: "txt"
        case .markdown: "md"
        case .html: "html"
        case .pdf: "pdf"
        }
    }
}
