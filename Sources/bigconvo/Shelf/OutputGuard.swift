import Questionnaire

/// Keeps a command from writing over what it reads: that may be the only copy of somebody's answers.
struct OutputGuard {
    let inputs: [String]

    /// - Parameter outputs: the files to write, each with the option that names it.
    /// - Throws: ``Faults`` when one of them is an input, or two of them are one file.
    func require(_ outputs: [(option: String, file: String)]) throws(Faults) {
        var taken = Dictionary(inputs.map { (Shelf.resolved($0), $0) }) { first, _ in first }
        for (option, file) in outputs {
            if let other = taken[Shelf.resolved(file)] {
                throw Faults(
                    Diagnostic(
                        "same-file", file: file, "\(option) names a file that this command uses already: \(other)",
                        help: ["give the new file another name, so that nothing is lost"]))
            }
            taken[Shelf.resolved(file)] = file
        }
    }
}
