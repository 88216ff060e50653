import Analysis
import Foundation
import Questionnaire
import Responses

/// The words round the figures of a comparison, the same in every format that people read.
struct ComparisonWording {
    let comparison: EditionComparison

    init(_ comparison: EditionComparison) {
        self.comparison = comparison
    }

    private var labels: [String] { comparison.editions.map(\.label) }

    var title: String { "\(comparison.title): \(Self.joined(labels)) compared" }

    /// How many there were in each edition.
    var editions: [String] {
        comparison.editions.map { "\($0.label): \(AnalysisWording.reached($0.responses, $0.modes))" }
    }

    /// What has to be known before anything is compared.
    var introduction: [String] {
        var lines = [
            AnalysisWording.volunteers
                + " Other people answered each time, so what changed may be who answered and not what they think."
        ]
        lines += comparison.modeShifts.isEmpty ? [] : [modes]
        let who = comparison.parts.first.map(whoChanged) ?? []
        if !who.isEmpty {
            lines.append(
                "Who answered changed: \(who.joined(separator: "; ")). What looks like a change of mind may come from that."
            )
        }
        if !comparison.codebooks.isEmpty {
            lines.append(
                "What people wrote was sorted into themes by the same codebook (\(Self.joined(comparison.codebooks))), as it"
                    + " is now, in every edition. An earlier report may show other figures if the codebook was changed since."
            )
        }
        if hasHidden { lines.append("\(AnalysisWording.hidden) stands for a number that is hidden. The end says why.") }
        return lines
    }

    private var hasHidden: Bool {
        comparison.parts.contains { part in
            part.items.contains { $0.figures.contains { $0?.hasHiddenCells ?? false } }
        }
    }

    /// "The ways of answering changed: online 20% in 2025 and 60% in 2026; ..."
    private var modes: String {
        let shifts = comparison.modeShifts.map { shift in
            let shares = zip(shift.shares, labels).map { share, label in
                "\(share.map { $0 == 0 ? "none" : "about \($0.written)%" } ?? AnalysisWording.hidden) in \(label)"
            }
            return "\(Mode(rawValue: shift.mode)?.words ?? shift.mode) \(Self.joined(shares))"
        }
        return "The ways of answering changed: \(shifts.joined(separator: "; "))."
            + " People answer otherwise on paper, at a kiosk and online, so some of what changed may come from that."
    }

    private func whoChanged(_ part: ComparedPart) -> [String] {
        part.tested.filter { $0.item.isAboutWho && $0.line.change?.isClear == true }
            .map { "\(Self.name($0.item)) \"\($0.line.label)\" \(Self.fromTo($0.line))" }
    }

    /// In what the editions differ, and in how much they do not.
    var findings: [String] {
        let tested = comparison.parts.flatMap { part in part.tested.map { (part, $0.item, $0.line) } }
        let clear = tested.filter { $0.2.change?.isClear == true }
        let few = tested.count { $0.2.change?.verdict == .tooFew }
        var lines = clear.map { part, item, line in
            (part.label.map { "\($0): " } ?? "") + "\(Self.name(item)): \(Self.sentence(line))"
        }
        let open = tested.count - clear.count - few
        if tested.isEmpty { lines.append("Nothing could be compared.") }
        if open > 0, open < tested.count {
            lines.append("No clear \(noun) in \(open) of the \(tested.count) things that were compared.")
        } else if open > 0 {
            lines.append(
                open == 1
                    ? "No clear \(noun) in the one thing that was compared."
                    : "No clear \(noun) in any of the \(open) things that were compared.")
        }
        if few > 0 { lines.append("Too few answered to tell in \(few) of them.") }
        return lines
    }

    /// How it was decided, and what that does not say.
    var method: String {
        let isTrend = comparison.editions.count > 2
        let test = isTrend ? "Cochran and Armitage's for a trend" : "chi-squared of two shares"
        let shown = comparison.isForPublication ? ", from the figures that are shown" : ""
        let span =
            isTrend ? " A change is from the first edition to the last; what rises and falls again is no trend." : ""
        return
            "The test is \(test)\(shown), adjusted (Holm) for \(comparison.tests) in all. The likely range (95%) of a"
            + " change is Newcombe's.\(span) \"No clear \(noun)\" means that chance may explain it, not that nothing changed."
    }

    /// What is looked for.
    private var noun: String { comparison.editions.count > 2 ? "trend" : "change" }

    var notes: [String]? {
        AnalysisWording.notes(comparison.release).map {
            $0 + ["A change is in percentage points, and is worked out before shares are rounded."]
        }
    }

    /// "11 to 15: about 120 in 2025, about 140 in 2026."
    func sizes(_ breakdown: [ComparedPart]) -> [String] {
        breakdown.map { part in
            let sizes = zip(part.sizes, labels).map { size, label in
                size.map { "\(AnalysisWording.count($0)) in \(label)" } ?? "not compared in \(label)"
            }
            return "\(part.label ?? ""): \(sizes.joined(separator: ", "))."
        }
    }
}

// MARK: - Words of one thing

extension ComparisonWording {
    static func name(_ item: ComparedItem) -> String { item.titleAndStatement }

    /// "\"Agree\" went up from 34% to 45%, by 11 points (likely range 4 to 18)."
    static func sentence(_ line: ComparedLine) -> String {
        guard let change = line.change else { return "\"\(line.label)\" cannot be compared." }
        switch change.verdict {
        case .up, .down:
            let way = change.verdict == .up ? "went up" : "went down"
            let range = [change.lower, change.upper].map { signed($0) }.joined(separator: " to ")
            return
                "\"\(line.label)\" \(way) \(fromTo(line)), by \(signed(change.points)) points (likely range \(range))."
        case .notClear:
            return "\"\(line.label)\": no clear \(change.editions > 2 ? "trend" : "change") (\(shares(line)))."
        case .tooFew: return "\"\(line.label)\": too few to tell (\(shares(line)))."
        case .notTested: return "\"\(line.label)\": \(shares(line))."
        }
    }

    static func fromTo(_ line: ComparedLine) -> String {
        let shares = line.figures.compactMap { $0?.share }
        guard let first = shares.first, let last = shares.last else { return "" }
        let steps = shares.dropFirst().dropLast().map { AnalysisWording.percent($0) }
        let over = steps.isEmpty ? "" : " over \(joined(steps))"
        return "from \(AnalysisWording.percent(first))\(over) to \(AnalysisWording.percent(last))"
    }

    private static func shares(_ line: ComparedLine) -> String {
        line.figures.compactMap { $0?.share }.map { AnalysisWording.percent($0) }.joined(separator: ", ")
    }

    static func word(_ verdict: PublishedChange.Verdict) -> String {
        switch verdict {
        case .up: "up"
        case .down: "down"
        case .notClear: "no"
        case .tooFew: "too few"
        case .notTested: ""
        }
    }

    /// "+6", "0", "-3".
    static func signed(_ points: Double) -> String {
        points > 0 ? "+\(points.written)" : points == 0 ? "0" : points.written
    }

    static func joined(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return "\(parts.dropLast().joined(separator: ", ")) and \(last)"
    }
}
