/// What a respondent said to one question, in codes and never in labels.
package enum Answer: Hashable, Sendable {
    /// `one`, `scale` and `yes-no`: the code of the choice.
    case choice(String)
    /// `many`: the codes of the choices; never empty.
    case choices(Set<String>)
    /// `grid`: the code chosen for each row that was answered; never empty.
    case rows([String: String])
    /// `rank`: codes, most important first; never empty.
    case ranking([String])
    case number(Double)
    /// `text` and `long-text`: never empty.
    case text(String)
}
