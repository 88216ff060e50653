import Analysis
import ArgumentParser

/// Whom figures are for, and what has to be hidden of them.
struct ReleaseOptions: ParsableArguments {
    @Flag(help: "Raw numbers, marked \"Not for publication\".")
    var `internal` = false

    @Option(help: "The smallest count that is shown, from 5 to 30.")
    var threshold = 10

    @Option(help: "What counts are rounded to; 0 for no rounding.")
    var rounding = 5

    /// - Throws: ``Faults`` for numbers out of range.
    func release() throws -> Release {
        let rules = try PublicationRules(threshold: threshold, rounding: rounding)
        return `internal` ? .internalUse : .publication(rules)
    }
}
