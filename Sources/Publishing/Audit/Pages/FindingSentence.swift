import Analysis
import Questionnaire

/// What a sentence of ``FindingsWording`` says in numbers. It ends with the id of its finding, which tells what it is about.
struct FindingSentence {
    /// A share with what stands before and behind it: "62% of about 95".
    private struct Share {
        var percent: Double
        var base: Int
        var before: Substring
        var behind: Substring
    }

    private let rule: FindingRule
    private let item: TallyItem
    private let shares: [Share]
    private let breakdown: Breakdown?
    private let words: Substring

    /// Nil for a sentence of something else.
    static func rule(of text: String) -> FindingRule? {
        guard text.hasSuffix("]"), let start = text.lastIndex(of: "[") else { return nil }
        return FindingRule(rawValue: String(text[text.index(after: start)...].prefix { $0 != "/" && $0 != "]" }))
    }

    /// Nil where it is not clear which question it is about, or there are no shares where there should be some.
    init?(_ text: String, of plan: TallyPlan) {
        guard let rule = Self.rule(of: text), let start = text.lastIndex(of: "[") else { return nil }
        let id = text[text.index(after: start)...].dropLast().split(separator: "/").dropFirst().map(String.init)
        let items = [2, 1].compactMap { count in plan.items.first { $0.id == id.prefix(count).joined(separator: "/") } }
        guard let item = items.first else { return nil }
        let title = "\"\(item.titleAndStatement)\": "
        let sentence = text.hasPrefix("- ") ? text.dropFirst(2) : text[...]
        guard sentence.hasPrefix(title), let end = sentence.lastIndex(of: "[") else { return nil }
        let words = sentence[..<end].dropFirst(title.count)
        self.rule = rule
        self.item = item
        self.words = words
        breakdown = plan.breakdowns.first { id.contains($0.question.id.name) && $0.question.id.name != item.id }
        shares = words.matches(of: /([0-9.]+)% of (?:about )?([0-9,]+)/).compactMap { match in
            guard let percent = Double(match.output.1), let base = Int(match.output.2.filter(\.isNumber)) else {
                return nil
            }
            return Share(
                percent: percent, base: base, before: words[..<match.range.lowerBound],
                behind: words[match.range.upperBound...])
        }
        guard !shares.isEmpty else { return nil }
    }

    /// As an audit reads it, with what an edition is called where the sentence says so.
    var rows: [(edition: String?, row: PublishedRow)] {
        shares.enumerated().flatMap { place, share -> [(edition: String?, row: PublishedRow)] in
            let (group, isPlaced) = group(place, share)
            // Of a group that the survey does not have nothing can be said.
            guard isPlaced else { return [] }
            let base = PublishedCell.count(share.base)
            var row = PublishedRow(
                breakdown: group == nil ? "" : breakdown?.question.id.name ?? "", group: group ?? "", item: item.id,
                measure: rule == .declined ? "declined" : measure, count: .hidden, base: share.base,
                roughly: share.percent...share.percent, isSaidHow: false)
            row.label = label(place, share)
            let edition = rule == .change ? edition(share) : nil
            return PublishedRow.rows(of: row, by: rule, base: base).map { own in
                var own = own
                if own.measure == "answered" { (own.base, own.roughly) = (nil, nil) }
                return (edition, own)
            }
        }
    }

    private var measure: String {
        switch item.content {
        case .ranking: "first"
        case .writing: "theme"
        case .distribution, .mentions, .numbers: "choice"
        }
    }

    /// What the share is of; nil where it is of several choices together.
    private func label(_ place: Int, _ share: Share) -> String? {
        var before = share.before
        // Where the label stands once, it stands before the first share.
        if rule == .difference, place > 0 { before = shares[0].before }
        if rule == .change { before = words.firstRange(of: " rose by ", " fell by ").map { words[..<$0] } ?? before }
        let labels = item.choices.map(\.readable) + (item.sorting?.themes ?? []).map(\.title)
        // Between a label and its share there are a few words at most: " was put first most often: ".
        let fitting = labels.compactMap { label -> (label: String, start: Substring, rest: Int)? in
            guard let range = before.ranges(of: "\"\(label)\"").last else { return nil }
            return (label, before[..<range.lowerBound], before.distance(from: range.upperBound, to: before.endIndex))
        }
        guard let last = fitting.min(by: { $0.rest < $1.rest }) else { return nil }
        return last.start.hasSuffix("\" or ") || last.start.hasSuffix("\", ") ? nil : last.label
    }

    /// - Returns: nil for everybody, and whether it is clear of whom it is.
    private func group(_ place: Int, _ share: Share) -> (code: String?, isPlaced: Bool) {
        guard let breakdown, rule == .difference || rule == .change else { return (nil, true) }
        let told =
            if words.hasPrefix("the groups of ") {
                share.behind.firstRange(of: " in the group ").map { share.behind[$0.upperBound...] }
            } else {
                words.ranges(of: "of those who answered ").dropFirst(rule == .change ? 0 : place).first.map {
                    words[$0.upperBound...]
                }
            }
        let group = breakdown.groups.filter { told?.hasPrefix("\"\($0.readable.withSingleBlanks)\"") ?? false }
            .max { $0.readable.count < $1.readable.count }
        return (group?.code.name, group != nil)
    }

    /// "50% of 600 in 2025, 75% of 600 in 2026."
    private func edition(_ share: Share) -> String? {
        guard share.behind.hasPrefix(" in ") else { return nil }
        let rest = share.behind.dropFirst(4)
        let next = rest.firstRange(of: #/, [0-9.]+% of /#)?.lowerBound ?? rest.lastIndex(of: ".")
        return next.map { String(rest[..<$0]) }
    }
}

extension Substring {
    fileprivate func firstRange(of first: String, _ second: String) -> Range<Index>.Bound? {
        (firstRange(of: first) ?? firstRange(of: second))?.lowerBound
    }
}
