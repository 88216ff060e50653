package import Questionnaire
package import Signposting

extension Checklist {
    /// Reads `checklist.yml`.
    ///
    /// - Parameter today: nothing is settled on a later day.
    /// - Throws: ``Faults`` with every fault of the file.
    package init(reading file: SourceFile, on today: CalendarDay) throws(Faults) {
        let value = try YAMLValue(parsing: file)
        let log = FaultLog(file: file.name)
        let fields = YAMLFields(of: value, as: "a checklist", knowing: ["checklist"], log: log)
        let reader = ChecklistReader(log: log, today: today)
        items = fields.list("checklist").compactMap { reader.item($0) }
        log.reportDuplicates(among: items.map(\.id), of: "an item")
        try log.throwIfBroken()
    }
}
