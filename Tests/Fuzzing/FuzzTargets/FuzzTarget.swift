/// A reader of files that people write, with what it promises for any bytes at all.
///
/// `make fuzz` looks for bytes that break a promise; `FuzzingTests` keeps the promises for the seeds. A new
/// reader is a case here, a folder of seeds of the same name and, where it has words of its own, a dictionary.
package enum FuzzTarget: String, CaseIterable, Sendable {
    case survey
    case yaml
    case po
    case csv

    /// - Throws: ``BrokenPromise``. A crash or a hang breaks one too.
    package func run(_ bytes: [UInt8]) throws(BrokenPromise) {
        switch self {
        case .survey: try SurveyPromises.keep(for: bytes)
        case .yaml: try YAMLPromises.keep(for: bytes)
        case .po: try POPromises.keep(for: bytes)
        case .csv: try CSVPromises.keep(for: bytes)
        }
    }
}
