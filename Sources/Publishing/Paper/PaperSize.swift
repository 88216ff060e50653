/// The sheets that a questionnaire is printed on.
package enum PaperSize: String, CaseIterable, Hashable, Sendable {
    /// A questionnaire of any length.
    case a4
    /// A postcard for one question, with help on its back.
    case a6
}
