import Analysis
import Foundation
import Questionnaire

extension FigureDocument {
    /// Words and phrases that a codebook may lack.
    init(_ suggestions: PublishedSuggestions, most: Int) {
        let isForPublication = suggestions.release != .internalUse
        notices = AnalysisWording.banners(isForPublication: isForPublication, isMadeUp: suggestions.isMadeUp)
        add(
            heading: "Words in answers without a theme: \(suggestions.title)"
                + (suggestions.edition.map { " (\($0))" } ?? ""), level: 1)
        add(
            paragraphs: [
                "Words and phrases that are commoner in answers without a theme than in answers with one. Read some of"
                    + " the answers before you make one of them a term: a common word need not be a theme."
            ])
        for part in suggestions.parts { add(part, most: most) }
        guard case .publication(let rules) = suggestions.release else { return }
        add(heading: AnalysisWording.aboutNumbers, level: 1)
        add(
            paragraphs: [
                "Nothing is listed that fewer than \(rules.threshold) people wrote. \(AnalysisWording.hidden) stands for"
                    + " a number under \(rules.threshold), or one that would give one away."
                    + (rules.rounding > 1 ? " Counts are rounded to the nearest \(rules.rounding)." : ""),
                "Names and other personal details that the program can tell are left out. It cannot tell all of them.",
            ])
    }

    private mutating func add(_ part: PublishedSuggestions.Part, most: Int) {
        add(heading: "\(part.title) [\(part.codebook)]", level: 2)
        let rows = part.phrases.prefix(most).map { phrase in
            let isLeast = phrase.coded.isHidden
            return FigureTable.Row(
                phrase.words,
                [
                    "\(phrase.uncoded)", AnalysisWording.count(phrase.coded),
                    (isLeast ? "over " : "") + phrase.keyness.written,
                    (isLeast ? "over " : "") + exp2(phrase.logRatio).rounded(to: 1).written,
                ])
        }
        if !rows.isEmpty {
            add(
                table: FigureTable(
                    header: ["without a theme", "with one", "keyness", "times as common"], rows: Array(rows)))
        }
        let rest = part.phrases.count - rows.count
        add(
            remarks: [
                rows.isEmpty ? "No word or phrase stands out, or too few people wrote it." : "",
                rest > 0 ? "\(rest) more are less sure; --most lists them." : "",
                "People with an answer without a theme: \(AnalysisWording.count(part.uncoded)); with one:"
                    + " \(AnalysisWording.count(part.coded)).",
                part.unread == .count(0)
                    ? ""
                    : "People whose language no codebook reads, and whose words are not counted:"
                        + " \(AnalysisWording.count(part.unread)).",
                part.missing > 0
                    ? "There are more words than there is room for: a count may be up to \(part.missing) too low." : "",
            ])
    }
}
