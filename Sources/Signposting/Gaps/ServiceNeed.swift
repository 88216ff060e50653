/// A kind of help that young people look for, besides 999 and 111, which are there for everybody at any time.
package enum ServiceNeed: String, CaseIterable, Sendable {
    /// Somebody to call.
    case call
    /// Somebody to text or to chat with, where nobody else in the room hears it.
    case write
    /// Somebody near.
    case near
    /// A way to the CAMHS of the area.
    case camhs

    /// What is missing, as the start of a sentence.
    var missing: String {
        switch self {
        case .call: "nobody to call is listed"
        case .write: "nobody to text or to chat with is listed"
        case .near: "nobody local is listed"
        case .camhs: "no way to reach CAMHS is listed"
        }
    }

    /// The ages that have it at all; CAMHS is for children and young people.
    ///
    /// Source: the entries of the areas' CAMHS, which end at 18. Whether people aged 18 are seen has to be asked.
    var ages: AgeRange? { self == .camhs ? AgeRange(from: 0, to: 17) : nil }

    /// The channels of a service that answer the need; none where the service is for something else.
    func channels(of service: Service) -> [ServiceField<Channel>] {
        guard service.isPrintable, [.crisis, .helpline, .local].contains(service.urgency),
            (service.role == .camhs) == (self == .camhs)
        else { return [] }
        return service.channels.filter { field in
            switch self {
            case .call: field.value.kind == .phone && (try? PhoneNumber(field.value.address))?.kind != .short
            case .write: [.text, .chat].contains(field.value.kind)
            case .near: service.areas.value != .everywhere
            case .camhs: true
            }
        }
    }
}
