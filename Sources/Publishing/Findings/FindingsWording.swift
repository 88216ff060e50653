import Analysis
import Questionnaire

/// The words of findings, the same in every format.
///
/// What people chose stands in quotation marks as the survey has it, so that no sentence bends it. No word says how large
/// or how bad something is: the figures do.
struct FindingsWording {
    let findings: Findings

    init(_ findings: Findings) {
        self.findings = findings
    }

    var title: String { "Findings: \(findings.title)" + (findings.edition.map { " (\($0))" } ?? "") }

    /// A sentence for each, what supports it most first.
    var lines: [String] {
        guard !findings.findings.isEmpty else {
            return ["There is nothing that these figures carry. That does not mean that there is nothing to find."]
        }
        return findings.findings.map { finding in
            let quoted = finding.quotations.isEmpty ? "" : " Quotations: \(finding.quotations.joined(separator: ", "))."
            return "\(Self.sentence(finding))\(quoted) [\(finding.id)]"
        }
    }

    /// How it was decided what is said, and what that does not say.
    var method: [String] {
        let things = findings.tests == 1 ? "1 thing that was tested" : "\(findings.tests) things that were tested"
        let rounded =
            findings.isForPublication ? " It holds for every count that would be rounded to the one that is shown." : ""
        return [
            "What groups, editions and answers are said to differ in, and what is said of more than half, is carried by"
                + " tests, adjusted (Holm) for the \(things).\(rounded) Themes, and who preferred not to say, are counts"
                + " and are not tested.",
            "What is not here may be true all the same: chance may explain it, or too few answered to tell. A difference"
                + " does not say why there is one.",
        ]
    }
}

// MARK: - One finding

extension FindingsWording {
    static func sentence(_ finding: Finding) -> String {
        let words = self.words(finding)
        guard !finding.title.isEmpty else { return words }
        return "\"\(finding.title)\": \(words)"
    }

    /// The sentence without the question that it is about.
    static func words(_ finding: Finding) -> String {
        guard let first = finding.figures.first else {
            return "Nothing is said of: \(finding.unsaid.joined(separator: "; ")). Too few answered, or what they said"
                + " is hidden so that nobody can be picked out."
        }
        let second = finding.figures.dropFirst().first
        return switch finding.rule {
        case .difference: difference(finding, first, second ?? first)
        case .change: change(finding)
        case .most: "more than half \(verb(finding)) \(labels(first))\(after(finding)): \(figure(first))."
        case .agree: balance(finding, first, second ?? first)
        case .first: "\(among(finding))\(leader(finding, first, second ?? first))"
        case .noClearOrder: "\(among(finding))no one answer is clearly first: \(listed(finding.figures))."
        case .theme: "\(labels(first)) comes up in \(figure(first))."
        case .declined: "preferred not to say: \(figure(first, of: "who answered or preferred not to"))."
        case .tooFew: ""
        }
    }

    private static func difference(_ finding: Finding, _ first: Finding.Figure, _ second: Finding.Figure) -> String {
        let question = "\"\(finding.breakdownTitle ?? "")\""
        guard let gap = finding.gap else {
            return
                "the groups of \(question) differ. \(labels(first)): \(figure(first)) in the group \(name(first)),"
                + " \(figure(second)) in the group \(name(second)). Which of the groups differ from which cannot be told."
        }
        return
            "of those who answered \(name(first)) to \(question), more \(verb(finding)) \(labels(first))\(after(finding))"
            + " (\(short(first))) than of those who answered \(name(second)) (\(short(second))): \(points(gap))."
    }

    private static func change(_ finding: Finding) -> String {
        guard let first = finding.figures.first, let last = finding.figures.last, let gap = finding.gap else {
            return ""
        }
        let steps = finding.figures.map { "\(short($0)) in \($0.edition ?? "")" }
        let way = gap.points < 0 ? "fell" : "rose"
        let size = "\(abs(gap.points).written) points (\(range(gap)))"
        let group = first.group.map { "of those who answered \"\($0.label)\" to \"\($0.title)\", " } ?? ""
        return
            "\(group)the share that \(verb(finding)) \(labels(last))\(after(finding)) \(way) by \(size):"
            + " \(steps.joined(separator: ", "))."
    }

    private static func balance(_ finding: Finding, _ top: Finding.Figure, _ bottom: Finding.Figure) -> String {
        let more = (finding.gap?.points ?? 0) < 0 ? "fewer" : "more"
        return "\(more) chose \(labels(top)) (\(short(top))) than \(labels(bottom)) (\(short(bottom)))"
            + (finding.gap.map { ": \(points($0))." } ?? ".")
    }

    private static func leader(_ finding: Finding, _ first: Finding.Figure, _ second: Finding.Figure) -> String {
        let said =
            switch finding.measure {
            case .theme: "\(labels(first)) comes up most often"
            case .first: "\(labels(first)) was put first most often"
            default: "\(labels(first)) was chosen most often"
            }
        return "\(said): \(figure(first)). Next is \(labels(second)): \(figure(second))."
    }

    // MARK: - Pieces

    private static func among(_ finding: Finding) -> String {
        finding.isAmongShown ? "of what is not hidden, " : ""
    }

    private static func verb(_ finding: Finding) -> String {
        switch finding.measure {
        case .theme: "wrote of"
        case .first: "put"
        default: "chose"
        }
    }

    private static func after(_ finding: Finding) -> String { finding.measure == .first ? " first" : "" }

    /// "\"Agree\" or \"Strongly agree\"".
    private static func labels(_ figure: Finding.Figure) -> String {
        let quoted = figure.labels.map { "\"\($0)\"" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return "\(quoted.dropLast().joined(separator: ", ")) or \(last)"
    }

    private static func name(_ figure: Finding.Figure) -> String { "\"\(figure.group?.label ?? "")\"" }

    private static func listed(_ figures: [Finding.Figure]) -> String {
        figures.map { "\(labels($0)) \(figure($0))" }.joined(separator: "; ")
    }

    /// "62% of 95".
    private static func short(_ figure: Finding.Figure) -> String {
        "\(AnalysisWording.percent(figure.share)) of \(AnalysisWording.count(figure.base))"
    }

    /// "62% of 95 who answered (likely range 52% to 71%)".
    private static func figure(_ figure: Finding.Figure, of whom: String = "who answered") -> String {
        "\(short(figure)) \(whom) (likely range \(AnalysisWording.range(figure.share)))"
    }

    /// "21 points more (likely range 8 to 33)".
    private static func points(_ gap: Finding.Gap) -> String {
        "\(abs(gap.points).written) points \(gap.points < 0 ? "fewer" : "more") (\(range(gap)))"
    }

    /// "likely range 8 to 33"; what there are fewer of is counted upwards too.
    private static func range(_ gap: Finding.Gap) -> String {
        let (least, most) = gap.points < 0 ? (-gap.upper, -gap.lower) : (gap.lower, gap.upper)
        return "likely range \(least.written) to \(most.written)"
    }
}
