import Consultation
import Questionnaire

/// "You said, we did" as the templates of a page and of a poster read it.
struct SaidDidPage: Hashable, Sendable {
    struct Pair: Hashable, Sendable {
        /// The class of its element: `did`, `have-not`.
        let kind: String
        let said: String
        let figures: [String]
        let heading: String
        let words: String
        let remarks: [String]
        let details: [String]
    }

    let language = "en"
    let direction = "ltr"
    /// The names of the sheet and of the design, which are classes of a poster.
    let sheet: String
    let design: String
    let width: String
    let height: String
    /// How large the words of a poster are, where 1 is as large as the sheet has room for.
    let fit: String
    let title = SaidDidWording.title
    let headline = SaidDidWording.title
    /// How much is done and how much is not, under the headline of a poster.
    let opening: String
    /// The same for a page, a sentence a paragraph.
    let summary: [String]
    let pairs: [Pair]
    let footer: [String]

    init(_ board: SaidDid, publisher: String, on sheet: PosterSheet, as design: PosterDesign, fit: Double) {
        self.sheet = sheet.rawValue
        self.design = design.rawValue
        (width, height) = sheet.size
        self.fit = "\(fit)"
        summary = SaidDidWording.summary(board)
        opening = summary.joined(separator: " ")
        pairs = board.pairs.map { pair in
            Pair(
                kind: pair.answer.rawValue, said: pair.said.words, figures: pair.figures,
                heading: SaidDidWording.heading(pair.answer), words: pair.words.words,
                remarks: SaidDidWording.remarks(pair), details: SaidDidWording.details(pair))
        }
        footer = SaidDidWording.footer(publisher: publisher, on: board.day)
    }
}
