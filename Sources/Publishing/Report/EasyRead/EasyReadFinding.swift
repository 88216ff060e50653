import Analysis
import Questionnaire
import Signposting

/// A finding in easy words.
struct EasyReadFinding: Hashable, Sendable {
    /// What was asked.
    let question: String
    /// One idea each.
    let lines: [String]

    /// Nil for what cannot be said in easy words, such as that no one answer is clearly first.
    init?(_ finding: Finding) {
        guard let first = finding.figures.first, let last = finding.figures.last else { return nil }
        let answer = first.labels.joined(separator: " or ")
        let lines: [String]?
        switch finding.rule {
        case .most: lines = Self.share(first, "said: \(answer)")
        case .first: lines = Self.share(first, "said: \(answer)").map { $0 + ["No other answer came up as often."] }
        case .theme: lines = Self.share(first, "wrote about: \(answer)")
        case .agree:
            let isMore = (finding.gap?.points ?? 0) >= 0
            let other = last.labels.joined(separator: " or ")
            lines = ["More people said: \(isMore ? answer : other).", "Fewer people said: \(isMore ? other : answer)."]
        case .difference:
            lines =
                finding.gap == nil
                ? nil
                : [
                    "Some people said \"\(first.group?.label ?? "")\" about themselves.",
                    "More of them said: \(answer).", "Fewer did who said \"\(last.group?.label ?? "")\".",
                ]
        case .change:
            let way = (finding.gap?.points ?? 0) < 0 ? "Fewer people say this now" : "More people say this now"
            lines = [
                "\(way): \(answer).", "\(first.edition ?? "Before"): \(first.share.percent.written) in 100.",
                "\(last.edition ?? "Now"): \(last.share.percent.written) in 100.",
            ]
        case .noClearOrder, .declined, .tooFew: lines = nil
        }
        guard let lines else { return nil }
        question = finding.title
        self.lines = lines
    }

    private static func share(_ figure: Finding.Figure, _ said: String) -> [String]? {
        let evidence = Evidence(share: figure.share.percent / 100, base: figure.base.shown ?? 0)
        return SharePhrase.words(for: evidence).map { ["\($0.rawValue) of the people who answered \(said)."] }
    }
}
