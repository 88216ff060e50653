import Questionnaire

/// How many cells of a screen a piece of text takes once it is shaped.
///
/// As ``TerminalWidth`` counts, but for lam and alef: they are one letter on a screen, and two in a line that is
/// handed over as it is.
package enum ShapedWidth {
    package static func of(_ text: String) -> Int { TerminalWidth.of(text) - LamAlef.count(in: text) }
}
