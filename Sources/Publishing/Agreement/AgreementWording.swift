import Analysis
import Foundation

/// The words round measures of agreement, the same in every format that people read.
enum AgreementWording {
    static let notForPublication =
        "Not for publication: raw numbers of a sample. Kappa, its range and the number of answers may be quoted."
    static let toTalkAbout = "To talk about"
    /// What stands for a number that is not defined.
    static let dash = "\u{2013}"
    /// The most keys that are listed of one theme; a file has them all.
    private static let mostKeys = 10

    static func title(_ comparison: CodingComparison) -> String { "How far codings agree: \(comparison.title)" }

    static func introduction(_ comparison: CodingComparison) -> [String] {
        var lines = comparison.codings.map { coding in
            var line = "\(coding.name): \(counted(coding.rows.count, "answer")) coded."
            let missing = comparison.themes.filter { !coding.themes.contains($0.id) }.map(\.title)
            if !missing.isEmpty { line += " It has no column for \(list(missing))." }
            let count = coding.unmarked.count
            if count > 0 {
                let places = coding.unmarked.prefix(mostKeys).map { "\($0)" }.joined(separator: ", ")
                line += " \(counted(count, "row")) without any mark left out: line\(count == 1 ? "" : "s") \(places)"
                line += count > mostKeys ? " and more." : "."
            }
            return line
        }
        if comparison.unread > 0 {
            lines.append("\(counted(comparison.unread, "answer")) in a language that no codebook reads.")
        }
        lines.append(
            "Kappa and alpha are agreement beyond chance: 1 is full agreement, 0 is what chance gives. The likely range"
                + " (95%) describes chance only. Precision is the share of what was found that is there; recall is"
                + " the share of what is there that was found.")
        return lines
    }

    /// Why there is nothing to talk about: nobody coded, or all say the same.
    static func nothingToTalkAbout(_ comparison: CodingComparison) -> String {
        comparison.pairs.allSatisfy { $0.answers == 0 }
            ? "Nothing yet: no answer was coded." : "Nothing: they agree on every answer."
    }

    static func title(_ pair: CodingPair) -> String {
        pair.isAgainstCodebook ? "\(pair.first) and the codebook" : "\(pair.first) and \(pair.second)"
    }

    static func summary(_ pair: CodingPair) -> [String] {
        var lines = ["\(counted(pair.answers, "answer")) compared."]
        if let mean = pair.meanKappa {
            lines.append("Mean kappa of \(counted(pair.definedKappas, "theme")): \(number(mean)).")
        }
        if pair.isAgainstCodebook {
            let all = pair.retrieval
            lines.append(
                "All themes together: precision \(number(all.precision)), recall \(number(all.recall)),"
                    + " F1 \(number(all.f1)).")
        }
        return lines
    }

    /// Why there are dashes, where there are any.
    static func notes(_ pair: CodingPair) -> [String] {
        var notes: [String] = []
        let single = pair.lines.filter { $0.kappa == .failure(.oneValueOnly) }.map(\.theme.title)
        if !single.isEmpty {
            notes.append(
                "\(dash) for kappa: both say the same of every answer, so nothing is left to exceed chance:"
                    + " \(single.joined(separator: ", ")).")
        }
        if pair.lines.contains(where: { (try? $0.kappa.get())?.isCautious == true }) {
            notes.append(
                "\(dash) for the range: too few to tell. One of the two said yes, or no, fewer than five times, or they"
                    + " agree on every answer.")
        }
        return notes
    }

    static func title(_ group: CodingGroup) -> String { "All \(group.coders.count) who coded" }

    static func summary(_ group: CodingGroup) -> [String] {
        var lines = ["\(counted(group.answers, "answer")) coded by two or more, \(group.inCommon) by all of them."]
        if let mean = group.meanAlpha { lines.append("Mean alpha: \(number(mean)).") }
        return lines
    }

    static func notes(_ group: CodingGroup) -> [String] {
        let single = group.lines.filter {
            if case .failure(.oneValueOnly) = $0.alpha { true } else { false }
        }.map(\.theme.title)
        return single.isEmpty
            ? [] : ["\(dash) for alpha: all say the same of every answer: \(single.joined(separator: ", "))."]
    }

    /// A sentence for each theme and each way in which people part: the keys of the answers.
    static func disagreements(_ comparison: CodingComparison) -> [String] {
        var sentences: [(start: String, keys: [String])] = []
        for found in comparison.disagreements {
            let yes = found.yes.joined(separator: " and ")
            let no = found.no.joined(separator: " and ")
            let start = "\(found.theme.title): yes says \(yes), no says \(no)"
            if sentences.last?.start != start, let index = sentences.firstIndex(where: { $0.start == start }) {
                sentences[index].keys.append(found.answer.key)
            } else if sentences.last?.start == start {
                sentences[sentences.count - 1].keys.append(found.answer.key)
            } else {
                sentences.append((start, [found.answer.key]))
            }
        }
        return sentences.map { start, keys in
            let rest = keys.count - mostKeys
            return "\(start): \(keys.prefix(mostKeys).joined(separator: ", "))"
                + (rest > 0 ? " and \(rest) more." : ".")
        }
    }

    /// With two digits, or a dash.
    static func number(_ value: Double?) -> String {
        value.map { String(format: "%.2f", $0.rounded(to: 2) + 0) } ?? dash
    }

    static func range(_ range: ClosedRange<Double>?) -> String {
        range.map { "\(number($0.lowerBound)) to \(number($0.upperBound))" } ?? dash
    }

    private static func list(_ names: [String]) -> String {
        names.count < 2
            ? names.joined() : "\(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1])"
    }

    private static func counted(_ count: Int, _ what: String) -> String { "\(count) \(what)\(count == 1 ? "" : "s")" }
}
