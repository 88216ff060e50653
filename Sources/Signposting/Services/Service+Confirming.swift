extension Service {
    /// The service after somebody looked at its own site and found these facts right.
    ///
    /// - Parameters:
    ///   - labels: which facts, as ``facts`` calls them; nil for all of them.
    ///   - name: who looked.
    ///   - day: when.
    ///   - checkBy: when somebody has to look again.
    /// - Returns: the same service with those facts confirmed; where each fact was first seen stays as it is.
    package func confirming(
        _ labels: Set<String>? = nil, by name: String, on day: CalendarDay, checkBy: CalendarDay
    ) -> Service {
        func confirm<Value>(_ field: ServiceField<Value>, _ label: String) -> ServiceField<Value> {
            guard labels?.contains(label) != false else { return field }
            var field = field
            field.provenance.confirmedBy = name
            field.provenance.confirmedOn = day
            field.provenance.checkBy = checkBy
            return field
        }
        var service = self
        service.name = confirm(self.name, "name")
        service.channels = channels.map { confirm($0, $0.value.kind.rawValue) }
        service.hours = hours.map { confirm($0, "hours") }
        service.cost = cost.map { confirm($0, "cost") }
        service.ages = ages.map { confirm($0, "ages") }
        service.how = how.map { confirm($0, "how") }
        for step in access.known { service.access[step] = access[step].map { confirm($0, step.rawValue) } }
        return service
    }
}
