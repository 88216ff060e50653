import Questionnaire

extension Diagnostic {
    /// The responses of an import would count twice.
    static func sameRows(_ file: String, as name: String, _ overlap: SameRows.Overlap) -> Diagnostic {
        let (message, help) =
            switch overlap {
            case .whole:
                ("the same responses are in \(name) already", "to bring them in again, give that file as --output")
            case .earlier:
                (
                    "most of the responses in \(name) are in this file too",
                    "if this is a later download of the same form, give that file as --output"
                )
            case .later:
                (
                    "most of the responses in this file are in \(name) already",
                    "if this is an earlier download of the same form, leave it out"
                )
            }
        return Diagnostic(
            "same-rows", file: file, "\(message), and would count twice",
            help: [help, "if they are of other people who happened to answer alike, add --again"])
    }
}
