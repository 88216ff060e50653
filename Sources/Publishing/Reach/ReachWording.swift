import Analysis
import Foundation
import Questionnaire
import Responses

/// The words round the figures of who was heard from, the same in every format that people read.
struct ReachWording {
    let reach: PublishedReach

    init(_ reach: PublishedReach) {
        self.reach = reach
    }

    var title: String { "Who we heard from: \(reach.title)" + (reach.edition.map { " (\($0))" } ?? "") }

    static let noBenchmark =
        "No benchmark was given, so it cannot be said who is missing. Name a file with --benchmark: a census or a school roll."

    /// What the three counts are, for whom the figures speak, and beside what they stand.
    var introduction: [String] {
        var lines = [
            "Reached: how many the commission says it came to. Took part: how many sent a response. Answered: how many of"
                + " them answered at least one question."
        ]
        lines += reach.counts.filter(\.isImpossible).map { count in
            let name = count.mode.map { Mode(rawValue: $0)?.words ?? $0 } ?? "in all"
            return
                "More took part than were reached (\(name)), so one of the two numbers is wrong, or some answered twice."
        }
        lines.append(AnalysisWording.volunteers)
        guard reach.hasBenchmark else {
            return lines + [Self.noBenchmark]
        }
        let source = [reach.source, reach.date].compactMap(\.self).joined(separator: ", ")
        lines.append(
            source.isEmpty
                ? "The benchmark file does not say where its numbers are from. Write it into the field \"source\" before this"
                    + " is published."
                : "Benchmark: \(source).")
        if hasHidden { lines.append("\(AnalysisWording.hidden) stands for a number that is hidden. The end says why.") }
        return lines
    }

    private var hasHidden: Bool {
        reach.counts.contains { $0.tookPart.isHidden || $0.answered.isHidden }
            || reach.questions.contains { $0.item.hasHiddenCells || $0.lines.contains(where: \.count.isHidden) }
    }

    /// What can be said of one group that is told of first.
    func sentence(_ finding: VulnerableFinding) -> String {
        let name = finding.group.label
        guard let count = finding.count else {
            return "\(name): not looked at, for the benchmark file names no answer for it under \"vulnerable\"."
        }
        let expected = finding.expected.map { "\($0.written)% by the benchmark" }
        guard let shown = count.shown else {
            let about = finding.expectedCount.map {
                $0 == 0 ? "fewer than 1 of those who answered" : "about \($0) of those who answered"
            }
            return "\(name): too few to show." + (about.map { " By the benchmark it would be \($0)." } ?? "")
        }
        // The same people that the shares of its question are of.
        let question = reach.questions.first { $0.item.id == finding.group.question }
        let isPart = finding.expected != nil && question.flatMap(base) != nil
        let whose = isPart ? "whose answers the benchmark has a share for" : "who answered"
        let base = finding.base.map { " of \(count.isRough ? "about " : "")\($0)" } ?? ""
        let people = shown == 0 ? "none" : AnalysisWording.count(count)
        guard let share = finding.share else { return "\(name): \(people)\(base) \(whose)." }
        let start =
            "\(name): \(people)\(base) \(whose), \(AnalysisWording.percent(share)) (likely range"
            + " \(AnalysisWording.range(share)))"
        guard let expected else { return "\(start). There is no benchmark for it." }
        return "\(start); \(expected)\(finding.comparison.map { ": \(Self.words($0))" } ?? "")."
    }

    /// Of whom the shares of a question are, where these are not all who answered it.
    func base(_ question: BenchmarkedQuestion) -> String? {
        guard let base = question.base, base != question.item.answered.shown else { return nil }
        return "Shares are of the \(base) whose answers the benchmark has a share for."
    }

    /// The groups that were clearly heard less than expected.
    var heardLess: [String] {
        let compared = reach.questions.flatMap { question in question.lines.map { (question.item, $0) } }
            .filter { $0.1.comparison != nil }
        guard !compared.isEmpty else { return ["Nothing could be compared with the benchmark."] }
        let less = compared.filter { $0.1.comparison?.verdict == .less }
        let few = compared.count { $0.1.comparison?.verdict == .tooFew }
        var lines = less.map { item, line in
            "\(line.label) [\(item.id)/\(line.code)]: \(AnalysisWording.percent(line.share)) of those who answered (likely"
                + " range \(AnalysisWording.range(line.share))), \(line.expected?.written ?? "")% by the benchmark:"
                + " \(line.comparison.map(Self.words) ?? "")."
        }
        if less.isEmpty {
            lines.append(
                "No group was clearly heard less than expected. That does not mean that everybody was heard: those who are"
                    + " hidden, or whom nobody asked about, may be missing.")
        }
        if few > 0 { lines.append("Of \(few) of the \(compared.count) groups too few would be expected to tell.") }
        return lines
    }

    var method: String {
        let shown = reach.isForPublication ? ", from the figures that are shown" : ""
        return
            "A group is called heard less only where the benchmark lies over the likely range (Wilson, 95%) and the score"
            + " test says so, adjusted (Holm) for \(reach.tests) in all\(shown). The benchmark is taken as exact. To weight"
            + " answers to it, inside the commission: bigconvo analyse --internal --weights FILE."
    }

    /// "less than expected, 0.55 times as many".
    static func words(_ comparison: BenchmarkComparison) -> String {
        let times = "\(comparison.ratio.written) times as many as expected"
        return switch comparison.verdict {
        case .less: "heard less, \(times)"
        case .more: "heard more, \(times)"
        case .notClear: "no clear difference"
        case .tooFew: "too few would be expected to tell"
        }
    }

    static func word(_ verdict: BenchmarkComparison.Verdict) -> String {
        switch verdict {
        case .less: "less"
        case .more: "more"
        case .notClear: "not clear"
        case .tooFew: "too few"
        }
    }
}
