import Analysis
import Foundation
import Questionnaire

/// The words round the figures of themes, the same in every format that people read.
enum ThemesWording {
    static func title(_ themes: PublishedThemes) -> String { "Themes: \(AnalysisWording.title(themes.analysis))" }

    static func introduction(_ themes: PublishedThemes) -> [String] {
        let hidden = "\(AnalysisWording.hidden) stands for a number that is hidden. The end says why."
        var lines = AnalysisWording.introduction(themes.analysis)
        // Also what stands over all questions can be hidden.
        if themes.analysis.isForPublication, !themes.codebooks.isEmpty, !lines.contains(hidden) { lines.append(hidden) }
        if !themes.unreadLanguages.isEmpty {
            let names = themes.unreadLanguages.map {
                Locale(identifier: "en_GB").localizedString(forIdentifier: $0) ?? $0
            }
            lines.append("No codebook reads \(names.joined(separator: ", ")): such answers count as without a theme.")
        }
        return lines
    }

    static let quotations = "What people wrote"

    static let aboutQuotations =
        "A person read and approved each of these. Where words are left out there is a mark, and in the place of a"
        + " personal detail a tag, such as [phone]. They are not typical of anything: counts say what many wrote."

    static func quoted(_ quotation: Quotation) -> String {
        "\u{201C}\(quotation.printed.harmless())\u{201D}" + (quotation.language.map { " (\($0.harmless()))" } ?? "")
    }

    static func overAll(_ codebook: PublishedCodebook) -> String {
        "All \(codebook.questions.count) questions together: \(codebook.title)"
    }

    static func base(_ codebook: PublishedCodebook) -> String {
        "Answered at least one of them: \(AnalysisWording.count(codebook.answered))."
    }

    /// The themes that have no row, by name.
    static func hidden(_ codebook: PublishedCodebook) -> [String] {
        func sentence(_ start: String, _ themes: [PublishedCodebook.Theme], all: String) -> [String] {
            guard !themes.isEmpty else { return [] }
            let names = themes.count == codebook.themes.count ? all : themes.map(\.title).joined(separator: "; ")
            return ["\(start): \(names)."]
        }
        return sentence(
            "Hidden \(AnalysisWording.hidden)", codebook.themes.filter(\.count.isHidden), all: "every theme")
            + sentence("Nobody wrote about", codebook.themes.filter { $0.count == .count(0) }, all: "any theme")
    }

    static let together = "Which themes go together"

    /// What the table of pairs says, and what is not in it.
    static func together(_ coding: PublishedCoding, most: Int) -> [String] {
        let rest = coding.pairs.count - most
        let more = rest > 0 ? ["\(counted(rest, "more pair")) \(rest == 1 ? "goes" : "go") together less."] : []
        guard !coding.pairs.isEmpty else {
            return coding.hiddenPairs > 0
                ? ["No pair can be shown: too few people wrote of both, of one alone, or of neither."]
                : ["No two themes were written of by the same people."]
        }
        return more
            + (coding.hiddenPairs > 0
                ? [
                    "Hidden: \(counted(coding.hiddenPairs, "pair")), because too few wrote of both, of one alone, or of neither."
                ]
                : [])
    }

    static let aboutPairs =
        "Both: people who wrote of both themes. By chance: how many would if the themes had nothing to do with each"
        + " other; times: how many times as many did. Phi is 0 when they have nothing to do with each other, and 1 when"
        + " nobody writes of one without the other."

    static let files = "Without a theme, file by file"

    private static func counted(_ count: Int, _ what: String) -> String { "\(count) \(what)\(count == 1 ? "" : "s")" }

    static let denied =
        "Only denied: people who wrote of the theme to say that it is not so (\"I don't feel lonely\"). They count as"
        + " people who wrote of it. It is found by words such as \"not\", in English only."

    static func name(_ pair: PublishedPair, in codebook: PublishedCodebook) -> String {
        [pair.first, pair.second].map { id in codebook.themes.first { $0.id == id }?.title ?? id }
            .joined(separator: " + ")
    }
}
