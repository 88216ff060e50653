package import Questionnaire

/// The services that people can turn to, from any number of files.
///
/// The shipped files come first and a consultation's own after them: a service of the same id in a
/// later file replaces the earlier one as a whole.
package struct ServicesDirectory: Sendable {
    /// The most urgent first, then in the order of the files.
    package let services: [Service]
    package let areas: [Area]
    /// What was found while reading that does not stop the work.
    package let warnings: [Diagnostic]
    /// The entries that a later file took the place of.
    let replaced: [Service]

    private let byID: [String: Int]

    init(services: [Service], areas: [Area], warnings: [Diagnostic], replaced: [Service] = []) {
        // `sorted` is stable, so services of one urgency keep their order.
        let sorted = services.sorted { $0.urgency < $1.urgency }
        self.services = sorted
        self.areas = areas
        self.warnings = warnings
        self.replaced = replaced
        byID = Dictionary(sorted.enumerated().map { ($1.id.name, $0) }) { first, _ in first }
    }

    package subscript(id: String) -> Service? { byID[id].map { services[$0] } }

    package func area(_ id: String) -> Area? { areas.first { $0.id.name == id } }

    /// The services for some people: in an area, of an age, about a theme. What is nil leaves nobody out.
    package func services(
        in area: String? = nil, ages: AgeRange? = nil, theme: String? = nil
    ) -> [Service] {
        services.filter { service in
            service.serves(area: area, ages: ages) && theme.map { service.fits(theme: $0) } != false
        }
    }
}
