package import Analysis
import Questionnaire
package import Responses

/// An analysis as a workbook (`.xlsx`), for spreadsheet programs.
///
/// The first sheet explains the others. Then comes a sheet for each question, named after its id: a row for
/// each choice, with the code, the number of people, how that is given, the share of those who answered and
/// its likely range; the averages; the four states; and the same by group. The last sheet says in what
/// the groups of a breakdown differ, where there is one.
///
/// Hidden numbers are `[c]`. All other numbers are numbers. There are no formulas, and what somebody wrote
/// that looks like one is a text.
package struct AnalysisWorkbook: Sendable {
    let workbook: Workbook

    package init(_ analysis: PublishedAnalysis) {
        workbook = Workbook(analysis)
    }

    /// The bytes of the file.
    ///
    /// - Parameter name: what the file is to be called, for what may go wrong.
    package func bytes(called name: String) throws(FileTrouble) -> [UInt8] {
        try WorkbookWriter.bytes(of: workbook, called: name)
    }
}

extension Workbook {
    init(_ analysis: PublishedAnalysis) {
        title = AnalysisWording.title(analysis)
        var names = SheetNames()
        let about = names.take("About")
        let differences = names.take("Differences")
        var contents: [(sheet: String, title: String)] = []
        var questions: [Sheet] = []
        var question = ""
        for item in analysis.items {
            // The rows of a grid stand on one sheet.
            if item.question != question {
                question = item.question
                contents.append((names.take(question), item.title))
                questions.append(Sheet(question: contents[contents.count - 1].sheet, titled: item.title, of: analysis))
            }
            questions[questions.count - 1].add(item, of: analysis)
        }
        sheets = [Sheet(about: about, analysis, contents: contents)] + questions
        if analysis.breakdowns.contains(where: { !$0.differences.isEmpty }) {
            sheets.append(Sheet(differences: differences, of: analysis))
        }
    }
}
