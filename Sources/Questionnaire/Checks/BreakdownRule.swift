/// Breakdowns put together do not part people so finely that somebody stands out.
enum BreakdownRule: SurveyRule {
    /// More groups than this are too fine. Ours: with 10 responses in each that would be 1,000, and the
    /// Big Conversation of 2024 had about 1,300.
    private static let mostGroups = 100
    /// The smallest group that is published when nothing else is asked for.
    private static let threshold = 10

    static func check(_ inspection: Inspection) {
        var groups = 1
        let breakdowns = inspection.questions.filter(\.isBreakdown)
        for question in breakdowns {
            let choices = inspection.checked.choices(of: question.id.name).count { $0.ending == nil }
            let (product, isHuge) = groups.multipliedReportingOverflow(by: max(1, choices))
            groups = isHuge ? .max / threshold : min(product, .max / threshold)
        }
        guard groups > mostGroups, let last = breakdowns.last else { return }
        inspection.log.report(
            "fine-breakdowns", .warning, at: last.places["breakdown"] ?? last.id.range,
            "the \(breakdowns.count) breakdowns together make \(groups) groups, so small that people stand out",
            help: [
                "join choices, such as \"11 to 15\", or take \"breakdown\" from a question",
                "for \(threshold) people in each group, \(groups * threshold) would have to answer, evenly spread",
            ])
    }
}
