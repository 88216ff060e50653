package import Questionnaire

/// A service that somebody can turn to.
///
/// A fact that nobody found is nil or missing; nothing stands in for it.
package struct Service: Hashable, Sendable {
    /// What a service is to its area, where a poster has to know.
    package enum Role: String, CaseIterable, Sendable {
        /// The Child and Adolescent Mental Health Services of its area.
        case camhs
    }

    package var id: Identifier
    /// The file that it was read from, for diagnostics.
    package var file: String
    package var name: ServiceField<String>
    package var urgency: Urgency
    package var role: Role?
    /// One line in plain words.
    package var purpose: ServiceField<String>
    /// Nil when the ages are not known: nobody is then turned away.
    package var ages: ServiceField<AgeRange>?
    package var areas: ServiceField<ServiceAreas>
    package var channels: [ServiceField<Channel>]
    package var hours: ServiceField<String>?
    package var cost: ServiceField<String>?
    /// Nil when nobody found out in which languages it helps.
    package var languages: ServiceField<ServiceLanguages>?
    /// What else has to be known to get in, one sentence or two each.
    package var how: [ServiceField<String>]
    /// The way to it, where it is the CAMHS of its area.
    package var access: CAMHSAccess
    /// The posters that it fits, by theme.
    package var themes: [Identifier]
    /// Doubts and conflicts, for the people who keep the file. Never printed for the public.
    package var notes: [String]
    /// Why the service is kept off every poster and help screen, when it is.
    package var heldBack: String?
}

extension Service {
    /// Whether a poster or a help screen may name it as somebody to turn to.
    package var isPrintable: Bool { heldBack == nil && !channels.isEmpty }

    /// Whether it is there for at least some of these people. What is not known turns nobody away.
    package func serves(area: String?, ages wanted: AgeRange?) -> Bool {
        if let area, !areas.value.includes(area) { return false }
        if let wanted, let ages, !ages.value.overlaps(wanted) { return false }
        return true
    }

    package func fits(theme: String) -> Bool { themes.contains { $0.name == theme } }
}
