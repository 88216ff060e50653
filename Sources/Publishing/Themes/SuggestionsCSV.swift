import Analysis
import Questionnaire
import Responses

/// Words and phrases that a codebook may lack, as a table (RFC 4180, UTF-8), one a row.
struct SuggestionsCSV {
    static let columns = ["release", "codebook", "words", "without_theme", "with_theme", "keyness", "log_ratio"]

    func write(_ suggestions: PublishedSuggestions, most: Int, to output: inout some TextOutputStream) {
        let release = AnalysisWording.release(
            isForPublication: suggestions.release != .internalUse, isMadeUp: suggestions.isMadeUp)
        var rows = [Self.columns]
        for part in suggestions.parts {
            rows += part.phrases.prefix(most).map { phrase in
                [
                    release, part.codebook, phrase.words, "\(phrase.uncoded)", AnalysisWording.count(phrase.coded),
                    phrase.keyness.written, phrase.logRatio.written,
                ]
            }
        }
        for row in rows {
            let cells = row.map { FormulaGuard.guarding($0).harmless() }
            output.write(String(decoding: CSVWriter.bytes(of: cells), as: UTF8.self))
        }
    }
}
