package import Questionnaire
import Signposting

extension ActionPlan {
    /// Reads `actions.yml`. A file of which nothing is written yet holds no actions, and that is no fault.
    ///
    /// - Throws: ``Faults`` with every fault of the file.
    package init(reading file: SourceFile) throws(Faults) {
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
        try log.throwIfBroken()
        self.init(actions: actions, outcomes: outcomes, file: file.name, warnings: log.diagnostics.inReadingOrder)
    }
}
