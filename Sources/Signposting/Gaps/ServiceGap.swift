package import Questionnaire

/// People who have nobody of a kind to turn to at some times, as far as the services files say.
package struct ServiceGap: Hashable, Sendable {
    package let need: ServiceNeed
    /// The areas that are alike in this; empty where the files name no areas.
    package let areas: [Area]
    package let ages: AgeRange
    package let times: WeekTimes
    /// Services that may be there, but whose ages or hours are not known, or are due to be looked up again.
    package let maybe: [String]

    /// How much is missing: hours of the week, for each year of age and each area.
    var weight: Int { times.length / 60 * (ages.oldest - ages.youngest + 1) * max(1, areas.count) }
}

extension ServiceGap: CustomStringConvertible {
    /// `nobody local is listed for people aged 19 to 25 from Portsmouth and Southampton, at any time`
    package var description: String {
        let place = areas.isEmpty ? "" : " from \(areas.map(\.name).listed)"
        let when = need == .camhs ? "" : ", \(times.words)"
        return "\(need.missing) for people aged \(ages)\(place)\(when)"
    }
}

extension ServiceGap {
    /// The gap as a finding, with who may fill it.
    package var diagnostic: Diagnostic {
        let help =
            maybe.isEmpty
            ? "look for a service that is there for them, and add it to a services file of yours"
            : "find out for whom and when: \(maybe.joined(separator: ", "))"
        return Diagnostic("gap", .warning, file: "services", description, help: [help])
    }
}

extension [String] {
    /// `one`, `one and another`, `one, another and a third`.
    var listed: String {
        guard let last, count > 1 else { return first ?? "" }
        return "\(dropLast().joined(separator: ", ")) and \(last)"
    }
}
