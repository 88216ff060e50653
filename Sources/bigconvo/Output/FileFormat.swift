import ArgumentParser
import Questionnaire

/// A format that something is written in, which the ending of a file's name can choose.
protocol FileFormat: ExpressibleByArgument, CaseIterable, RawRepresentable<String> {
    /// What is printed where no file is named.
    static var printed: Self { get }
}

extension FileFormat {
    /// How the names of such files end; nothing for a folder.
    private var endings: [String] {
        switch rawValue {
        case "text": [".txt"]
        case "markdown": [".md", ".markdown"]
        case "html": [".html", ".htm"]
        case "package": []
        default: [".\(rawValue)"]
        }
    }

    /// The format that was asked for, or else the one that the name of the file says.
    ///
    /// - Parameter otherwise: what else can be done where it says none.
    /// - Throws: ``Faults`` where it says none.
    static func chosen(_ format: Self?, for output: String?, otherwise: String...) throws(Faults) -> Self {
        if let format { return format }
        guard let output else { return printed }
        let name = output.lowercased()
        if let format = allCases.first(where: { $0.endings.contains { name.hasSuffix($0) } }) { return format }
        throw Faults(
            Diagnostic(
                "unknown-format", file: output, "the ending of this name does not say what to write",
                help: ["let it end with \(allCases.flatMap(\.endings).joined(separator: ", "))"] + otherwise))
    }
}
