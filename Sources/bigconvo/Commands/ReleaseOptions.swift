import Analysis
import ArgumentParser

/// Whom figures are for, and what has to be hidden of them.
struct ReleaseOptions: ParsableArguments {
    @Flag(help: "Raw numbers, marked \"Not for publication\".")
    var `internal` = false

    @OptionGroup var publication: PublicationOptions

    /// - Throws: ``Faults`` for numbers out of range.
    func release() throws -> Release {
        let rules = try publication.rules()
        return `internal` ? .internalUse : .publication(rules)
    }
}
