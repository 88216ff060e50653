@testable import Analysis

extension KnownFigures {
    /// What can be read of an analysis that is published, and nothing else.
    init(_ analysis: PublishedAnalysis, under rules: PublicationRules) {
        self.init()
        add(analysis.responses, .people(of: .everybody), rules)
        for part in analysis.modes { add(part.count, CountPlace(.everybody, "", .mode(part.code)), rules) }
        for part in analysis.languages { add(part.count, CountPlace(.everybody, "", .language(part.code)), rules) }
        for item in analysis.items { add(item, .everybody, rules) }
        for breakdown in analysis.breakdowns {
            for group in breakdown.groups where !group.items.isEmpty {
                groups[breakdown.question, default: []].append(group.code)
                let part = CountPlace.Part.group(breakdown: breakdown.question, code: group.code)
                add(group.size, .people(of: part), rules)
                for item in group.items { add(item, part, rules) }
            }
        }
    }
}
