import ArgumentParser
import Questionnaire
import Signposting

/// Whom something is for: where they live, and how old they are.
struct AudienceOptions: ParsableArguments {
    @Option(help: "Where: portsmouth, southampton, isle-of-wight, hampshire, or an area of your own services file.")
    var area: String?

    @Option(help: "How old, such as 11-17.")
    var ages: String?

    /// The area, if the directory knows it.
    func area(in directory: ServicesDirectory) throws(Faults) -> String? {
        guard let area else { return nil }
        if directory.area(area) != nil { return area }
        let known = directory.areas.map(\.id.name)
        let near = NearestName.of(area, in: known).map { "did you mean \"\($0)\"?" }
        throw Faults(
            Diagnostic(
                "unknown-area", file: "--area", "there is no area called \"\(area)\"",
                help: [near ?? "the areas are: \(known.joined(separator: ", "))"]))
    }

    func ageRange() throws(Faults) -> AgeRange? {
        guard let ages else { return nil }
        guard let range = AgeRange(ages) else {
            throw Faults(
                Diagnostic(
                    "bad-ages", file: "--ages", "\"\(ages)\" is not a range of ages", help: ["write it like 11-17"]))
        }
        return range
    }
}
