extension Service {
    /// The service after somebody looked at its own site and found some facts right; where each fact was first seen stays
    /// as it is.
    package func confirming(_ confirmation: FactConfirmation) -> Service {
        func confirm<Value: CustomStringConvertible>(
            _ field: ServiceField<Value>, _ label: String
        ) -> ServiceField<Value> {
            guard confirmation.isOf(label, field.value.description) else { return field }
            var field = field
            field.provenance.confirmedBy = confirmation.by
            field.provenance.confirmedOn = confirmation.on
            field.provenance.checkBy = confirmation.checkBy
            return field
        }
        var service = self
        service.name = confirm(self.name, "name")
        service.channels = channels.map { confirm($0, $0.value.kind.rawValue) }
        service.hours = hours.map { confirm($0, "hours") }
        service.cost = cost.map { confirm($0, "cost") }
        service.ages = ages.map { confirm($0, "ages") }
        service.languages = languages.map { confirm($0, "languages") }
        service.how = how.map { confirm($0, "how") }
        for step in access.known { service.access[step] = access[step].map { confirm($0, step.rawValue) } }
        return service
    }
}
