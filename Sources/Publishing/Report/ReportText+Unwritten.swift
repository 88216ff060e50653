package import Consultation
import Questionnaire

extension ReportText {
    /// Those of the pages that every report has which nobody wrote yet, as `report.yml` calls them.
    ///
    /// - Parameter files: the Markdown of each file that it names.
    package func unwritten(among files: [String: String]) -> [String] {
        [("foreword", foreword), ("what-we-did", whatWeDid), ("next-steps", nextSteps)]
            .filter { $0.1?.markdown(among: files) == nil }.map(\.0)
    }
}

extension ReportPassage {
    /// Its words; nil where nobody wrote any. A file as `new` makes it holds a hint for whoever writes it, which no reader
    /// sees, and nothing else.
    func markdown(among files: [String: String]) -> MarkdownText? {
        let source: String? =
            switch self {
            case .words(let text): text.source
            case .file(let name): files[name.source]
            }
        return source.map { MarkdownText($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
