package import Questionnaire

extension Codebook {
    /// Reads a codebook file; what its fields mean is said at the top of the codebook that ships.
    ///
    /// The log gathers the warnings too, for a caller who wants to show them.
    ///
    /// - Throws: ``Faults`` with every fault of the file.
    package init(reading file: SourceFile, log: FaultLog? = nil) throws(Faults) {
        self = try SourcedCodebook(reading: file, log: log).codebook
    }
}
