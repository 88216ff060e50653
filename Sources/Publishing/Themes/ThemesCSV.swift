import Analysis
import Questionnaire

/// An analysis of themes as the table that ``AnalysisCSV`` writes, with more rows behind it:
///
/// - `theme-only-denied`: of those who wrote of a theme at a question, who only deny it;
/// - `theme-pair`: who wrote of both themes of `code`, `one+other`, at a question; `theme-pair-expected` and
///   `theme-pair-phi` have their `value`;
/// - `no-theme` and `answered` with `file` as the breakdown: what stayed without a theme in each file;
/// - `theme-over-all`, `no-theme-over-all` and `answered-over-all`: over all the questions that a codebook sorts; the
///   `item` is the codebook;
/// - `quotation`: what a person approved of what was written of the theme `code` at a question, as the `label`.
struct ThemesCSV {
    private let csv = AnalysisCSV()

    func write(_ themes: PublishedThemes, to output: inout some TextOutputStream) {
        csv.write(themes.analysis, to: &output)
        let titles = Dictionary(themes.analysis.items.map { ($0.id, $0.title) }) { first, _ in first }
        for codebook in themes.codebooks {
            for coding in codebook.questions {
                var context = AnalysisCSV.Context(themes.analysis)
                context.item = [coding.question, titles[coding.question] ?? ""]
                write(coding, of: codebook, context, to: &output)
            }
            var context = AnalysisCSV.Context(themes.analysis)
            context.item = [codebook.id, codebook.title]
            csv.write(context.row("answered-over-all", "", "Answered", codebook.answered), to: &output)
            for theme in codebook.themes {
                csv.write(
                    context.row(
                        "theme-over-all", theme.id, theme.title, theme.count, theme.share, of: codebook.answered),
                    to: &output)
            }
            csv.write(
                context.row(
                    "no-theme-over-all", "", "No theme found", codebook.withoutTheme, codebook.withoutThemeShare,
                    of: codebook.answered), to: &output)
            for quotation in codebook.themes.flatMap({ themes.quotations.of(theme: $0.id) }) {
                context.item = [quotation.question, titles[quotation.question] ?? ""]
                csv.write(context.row("quotation", quotation.theme, quotation.printed, value: ""), to: &output)
            }
        }
    }

    private func write(
        _ coding: PublishedCoding, of codebook: PublishedCodebook, _ context: AnalysisCSV.Context,
        to output: inout some TextOutputStream
    ) {
        for (theme, denied) in zip(codebook.themes, coding.denied) {
            csv.write(context.row("theme-only-denied", theme.id, theme.title, denied), to: &output)
        }
        for pair in coding.pairs { write(pair, of: codebook, context, to: &output) }
        for file in coding.files {
            var context = context
            context.group = ["file", file.file, file.file]
            csv.write(
                context.row("no-theme", "", "No theme found", file.withoutTheme, file.share, of: file.answered),
                to: &output)
            csv.write(context.row("answered", "", "Answered", file.answered), to: &output)
        }
    }

    private func write(
        _ pair: PublishedPair, of codebook: PublishedCodebook, _ context: AnalysisCSV.Context,
        to output: inout some TextOutputStream
    ) {
        let code = "\(pair.first)+\(pair.second)"
        let label = ThemesWording.name(pair, in: codebook)
        csv.write(context.row("theme-pair", code, label, .count(pair.both)), to: &output)
        for (measure, value) in [("expected", pair.expected.rounded(to: 1)), ("phi", pair.phi.rounded(to: 3))] {
            csv.write(context.row("theme-pair-\(measure)", code, label, value: value.written), to: &output)
        }
    }
}
