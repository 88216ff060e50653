import Interview
import Questionnaire
import Testing

@testable import Analysis

/// How many only deny a theme, against an attacker who knows every number that is shown exactly.
struct DeniedDisclosureTests {
    private static let threshold = 5

    /// What somebody wrote of one theme.
    private enum Saying: CaseIterable {
        case nothing
        case affirmed
        case denied
    }

    /// What somebody wrote of three themes, of which the second is a part of the first; so is the third, where `isWhole`.
    private static func ways(isWhole: Bool) -> [[Saying]] {
        Saying.allCases.flatMap { first in
            Saying.allCases.flatMap { second in Saying.allCases.map { [first, second, $0] } }
        }.filter { way in
            way.indices.dropFirst().allSatisfy { part in
                guard part == 1 || isWhole else { return true }
                return switch way[part] {
                case .nothing: true
                // Whoever speaks of a part speaks of the whole, and whoever does not deny it does not deny that.
                case .affirmed: way[0] == .affirmed
                case .denied: way[0] != .nothing
                }
            }
        }
    }

    private static func item() throws -> TallyItem {
        var words = Question(.longText, "words", "What gets in the way?")
        words.codebook = "book"
        var section = Section("main", "Main")
        section.questions = [words]
        var survey = Survey("denied", "Denied")
        survey.sections = [section]
        let themes = ["a", "b", "c"].map { ThemeSorting.Theme(id: $0, title: $0) }
        let plan = try TallyPlan(CheckedSurvey(survey), themes: ["book": ThemeSorting(themes) { _, _ in [] }])
        return try #require(plan.items.first)
    }

    /// Everything that is shown of three themes, as sums over the ways to have written of them.
    private struct Shown {
        let ways: [[Saying]]
        var equations: [LinearProgram.Equation] = []

        mutating func add(_ count: Int, _ isCounted: ([Saying]) -> Bool) {
            equations.append(LinearProgram.Equation(terms(isCounted), in: Double(count)...Double(count)))
        }

        private struct Impossible: Error {}

        func terms(_ isCounted: ([Saying]) -> Bool) -> [Int: Double] {
            Dictionary(uniqueKeysWithValues: ways.indices.filter { isCounted(ways[$0]) }.map { ($0, 1) })
        }

        func range(_ isCounted: ([Saying]) -> Bool) throws -> ClosedRange<Int> {
            let program = LinearProgram(bounds: ways.map { _ in 0...10_000 }, equations: equations)
            let terms = terms(isCounted)
            let bounds = try [false, true].map { isLargest in
                guard let values = program.extreme(of: terms, isLargest: isLargest) else { throw Impossible() }
                return terms.reduce(0) { $0 + values[$1.key] }
            }
            let low = Int((bounds[0] - 1e-6).rounded(.up))
            return low...max(low, Int((bounds[1] + 1e-6).rounded(.down)))
        }
    }

    @Test(
        "Nobody learns for certain of a few who deny one theme and speak of others, nor a hidden number",
        arguments: [true, false])
    func attacked(isWhole: Bool) throws {
        let rules = try PublicationRules(threshold: Self.threshold, rounding: 0)
        let ways = Self.ways(isWhole: isWhole)
        let wholes = [[], [0], isWhole ? [0] : []]
        let mask = ItemMask(for: ItemTally(for: try Self.item()))
        var random = SplitMix(isWhole ? 1 : 2)
        var (shown, hidden) = (0, 0)
        for _ in 0..<300 {
            let most = [4, 8, 14].randomElement(using: &random) ?? 8
            let cells = ways.map { _ in Bool.random(using: &random) ? 0 : Int.random(in: 0...most, using: &random) }
            var counts = ThemeCounts(themes: 3)
            for (way, count) in zip(ways, cells) {
                let themes = way.indices.filter { way[$0] != .nothing }
                for _ in 0..<count { counts.add(themes) { way[$0] == .denied } }
            }
            // What is then hidden of the themes themselves is not the matter here.
            let others = counts.counts.map { counts.answered - $0 } + [counts.counts[0] - counts.counts[1]]
            guard
                !(counts.counts + others + (isWhole ? [counts.counts[0] - counts.counts[2]] : [])).contains(
                    where: rules.hides)
            else { continue }
            let denied = DeniedDisclosure(counts, mask, of: wholes, for: .publication(rules)).hidden
            let kin: (Int, Int) -> Bool = { wholes[$0].contains($1) || wholes[$1].contains($0) }
            let pairs = PairDisclosure(counts, hidden: [false, false, false], kin: kin, rules: rules).hidden
            var known = Shown(ways: ways)
            known.add(counts.answered) { _ in true }
            for theme in 0..<3 {
                known.add(counts.counts[theme]) { $0[theme] != .nothing }
                if !denied[theme] { known.add(counts.denied[theme]) { $0[theme] == .denied } }
                for other in 0..<theme where kin(theme, other) || !pairs[ThemeCounts.place(of: theme, other, among: 3)]
                {
                    known.add(counts.together(theme, other)) { $0[theme] != .nothing && $0[other] != .nothing }
                }
            }
            for theme in 0..<3 {
                if denied[theme] {
                    hidden += 1
                    let range = try known.range { $0[theme] == .denied }
                    #expect(range.upperBound - range.lowerBound >= Self.threshold, "\(cells), \(theme): \(range)")
                } else {
                    shown += 1
                }
                for other in 0..<3 where other != theme {
                    for (one, two) in [
                        (Saying.denied, Saying.denied), (.denied, .affirmed), (.affirmed, .affirmed),
                        (.affirmed, .nothing),
                    ] {
                        let range = try known.range { $0[theme] == one && $0[other] == two }
                        #expect(
                            range.lowerBound < 1 || range.upperBound >= Self.threshold,
                            "\(cells), \(theme) \(one) and \(other) \(two): \(range)")
                    }
                }
            }
        }
        #expect(shown > 30 && hidden > 30)
    }

    @Test("The few who affirm a theme and only deny its part do not follow from who denies each of them")
    func fewAffirm() throws {
        // Of 55 who wrote of the whole 25 only deny it, and of the 45 who wrote of its part 20, or 16.
        func hidden(_ part: Int) throws -> [Bool] {
            var counts = ThemeCounts(themes: 3)
            (counts.answered, counts.counts, counts.denied) = (200, [55, 45, 0], [25, part, 0])
            let mask = ItemMask(for: ItemTally(for: try Self.item()))
            return DeniedDisclosure(counts, mask, of: [[], [0], []], for: .publication(.standard)).hidden
        }
        // Thirty affirm the whole: 25 of them the part as well, or all but one.
        #expect(try hidden(20) == [false, true, false])
        #expect(try hidden(16) == [false, true, false])
        #expect(try hidden(15) == [false, false, false])
        #expect(try hidden(25) == [false, false, false])
    }
}
