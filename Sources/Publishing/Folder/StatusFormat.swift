package import Consultation

/// How the status of a consultation is written.
package enum StatusFormat: Hashable, Sendable {
    /// For a terminal this many cells wide; see ``StatusText``.
    case text(columns: Int)
    /// See ``StatusJSON``.
    case json

    package func write(_ status: ConsultationStatus, to output: inout some TextOutputStream) {
        switch self {
        case .text(let columns): StatusText(columns: columns).write(status, to: &output)
        case .json: StatusJSON().write(status, to: &output)
        }
    }
}
