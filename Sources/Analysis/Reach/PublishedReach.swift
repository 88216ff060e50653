import Questionnaire
import Responses

/// Whom a consultation heard from: how many it reached, how many took part and answered, and who is missing by what
/// is known of everybody.
package struct PublishedReach: Hashable, Sendable {
    /// How many, in all or in one way.
    package struct Count: Hashable, Sendable {
        /// A ``Mode``; nil for all.
        package let mode: String?
        /// As the commission says; nil where it does not.
        package let reached: Int?
        package let tookPart: PublishedCell
        /// Those who answered at least one question.
        package let answered: PublishedCell

        /// Those who took part as a share of those who were reached, in per cent; nil where that cannot be, because
        /// one of the two numbers is wrong.
        package var responseRate: Double? {
            guard let reached, reached > 0, let tookPart = tookPart.shown, tookPart <= reached else { return nil }
            return (100 * Double(tookPart) / Double(reached)).rounded(to: 0)
        }

        /// Whether more took part than were reached.
        package var isImpossible: Bool {
            guard let reached, let tookPart = tookPart.shown else { return false }
            return tookPart > reached
        }
    }

    package let title: String
    package let edition: String?
    package let release: Release
    /// All first, then the ways in which some took part or were reached.
    package let counts: [Count]
    package let source: String?
    package let date: String?
    package let hasBenchmark: Bool
    package private(set) var vulnerable: [VulnerableFinding]
    package private(set) var questions: [BenchmarkedQuestion]

    package var isForPublication: Bool { release != .internalUse }
    /// Whether some of the responses are made up.
    package let isMadeUp: Bool

    /// How many shares were compared; all p-values are adjusted for that many.
    package private(set) var tests = 0

    /// - Parameters:
    ///   - analysis: what may be shown.
    ///   - reached: how many the commission says it came to.
    ///   - benchmark: what is known of everybody; nil where nothing is.
    package init(of analysis: PublishedAnalysis, reached: Reached, beside benchmark: Margins?) {
        let release = analysis.release
        title = analysis.title
        edition = analysis.edition
        isMadeUp = analysis.isMadeUp
        self.release = release
        source = benchmark?.source
        date = benchmark?.date
        hasBenchmark = benchmark != nil
        counts = Self.counts(analysis, reached)
        let groups = benchmark?.vulnerable ?? []
        let byID = Dictionary(analysis.items.map { ($0.id, $0) }) { first, _ in first }
        let questions = (benchmark?.margins ?? []).compactMap { margin in
            byID[margin.question].map { item in
                BenchmarkedQuestion(
                    item, margin, for: release)
            }
        }
        vulnerable = groups.map { group in
            VulnerableFinding(
                group, group.question.flatMap { byID[$0] }, questions.first { $0.item.id == group.question },
                for: release)
        }
        self.questions = questions
        adjust()
    }

    private static func counts(_ analysis: PublishedAnalysis, _ reached: Reached) -> [Count] {
        func count(_ mode: Mode?, _ reached: Int?, _ part: PublishedCell, _ answers: PublishedCell) -> Count {
            // Each is said roughly on its own, which can put the part over the whole.
            let isOver = if let part = part.shown, let answers = answers.shown { answers > part } else { false }
            return Count(
                mode: mode?.rawValue, reached: reached, tookPart: part, answered: isOver ? part : answers)
        }
        func own(_ parts: [PublishedAnalysis.Part], _ mode: Mode) -> PublishedCell? {
            parts.first { $0.code == mode.rawValue }?.count
        }
        let modes = Mode.allCases.filter { own(analysis.modes, $0) != nil || reached.byMode[$0] != nil }
        let all = count(nil, reached.sum(over: modes), analysis.responses, analysis.answered)
        return [all]
            + modes.map { mode in
                count(
                    mode, reached.byMode[mode], own(analysis.modes, mode) ?? analysis.release.size(0),
                    own(analysis.answeredByMode, mode) ?? analysis.release.size(0))
            }
    }

    /// Adjusts all p-values together. A group that is one choice of a question is compared there, and not twice.
    private mutating func adjust() {
        let own = vulnerable.indices.filter { vulnerable[$0].comparison != nil && vulnerable[$0].group.codes.count > 1 }
        let lines = questions.flatMap { $0.lines.compactMap(\.comparison) }
        let pValues = lines.map(\.pValue) + own.compactMap { vulnerable[$0].comparison?.pValue }
        tests = pValues.count
        var adjusted = HolmAdjustment.of(pValues)[...]
        for question in questions.indices {
            for line in questions[question].lines.indices where questions[question].lines[line].comparison != nil {
                questions[question].lines[line].comparison?.adjusted = adjusted.removeFirst()
            }
        }
        for index in own { vulnerable[index].comparison?.adjusted = adjusted.removeFirst() }
        for index in vulnerable.indices where !own.contains(index) {
            let group = vulnerable[index].group
            vulnerable[index].comparison =
                questions.first { $0.item.id == group.question }?.lines
                .first { group.codes.contains($0.code) }?.comparison
        }
    }
}
