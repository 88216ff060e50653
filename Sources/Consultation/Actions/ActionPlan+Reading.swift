package import Questionnaire
package import Signposting

extension ActionPlan {
    /// Reads `actions.yml`. A file of which nothing is written yet holds no actions, and that is no fault.
    ///
    /// - Throws: ``Faults`` with every fault of the file.
    package init(reading file: SourceFile) throws(Faults) {
        let (plan, found) = try Self.parts(of: file)
        try self.init(plan, found)
    }

    /// Reads `actions.yml` and holds it against the services, the day and the report, so that everything that is wrong is
    /// said at once.
    ///
    /// - Parameter report: the words of the report; nil where there is none, or none that can be read.
    /// - Throws: ``Faults`` with every fault of the file.
    package init(
        reading file: SourceFile, against directory: ServicesDirectory, report: ReportText?, on today: CalendarDay
    ) throws(Faults) {
        let (plan, found) = try Self.parts(of: file)
        try self.init(
            plan,
            found + plan.check(against: directory, on: today) + (report.map(plan.unknownPriorities) ?? []))
    }

    private init(_ plan: Self, _ found: [Diagnostic]) throws(Faults) {
        if found.hasErrors { throw Faults(found.inReadingOrder) }
        self.init(
            actions: plan.actions, outcomes: plan.outcomes, file: plan.file, warnings: found.inReadingOrder)
    }

    /// Whatever can be read of a file, and what is wrong with it; a plan with faults is there to look for more of them.
    private static func parts(of file: SourceFile) throws(Faults) -> (plan: Self, found: [Diagnostic]) {
        let value = try YAMLValue(parsing: file)
        let log = FaultLog(file: file.name)
        var actions: [Action] = []
        var outcomes: [OutcomeQuestion] = []
        if case .empty = value.content {
        } else {
            let fields = YAMLFields(of: value, as: "a file of actions", knowing: ["actions", "outcomes"], log: log)
            actions = fields.list("actions").compactMap { ActionReader(log: log).action($0) }
            outcomes = fields.list("outcomes").compactMap { OutcomeReader(log: log).question($0) }
            log.reportDuplicates(among: actions.map(\.id), of: "an action")
        }
        return (Self(actions: actions, outcomes: outcomes, file: file.name, warnings: []), log.diagnostics)
    }
}
