import Analysis
import ArgumentParser

/// What has to be hidden of figures that are published whatever happens.
struct PublicationOptions: ParsableArguments {
    @Option(help: "The smallest count that is shown, from 5 to 30.")
    var threshold = 10

    @Option(help: "What counts are rounded to; 0 for no rounding.")
    var rounding = 5

    /// - Throws: ``Faults`` for numbers out of range.
    func rules() throws -> PublicationRules { try PublicationRules(threshold: threshold, rounding: rounding) }
}
