import Questionnaire
import Responses

/// Why a form could not be saved, in words for whoever types.
enum KeepingFault {
    /// What happened, without a capital letter and without a full stop.
    static func words(for error: any Error) -> String {
        switch error {
        case let trouble as FileTrouble: trouble.words
        case let faults as Faults:
            faults.diagnostics.first.map { "in \($0.file), \($0.message)" } ?? "the file has faults"
        default: "the file could not be written"
        }
    }
}
