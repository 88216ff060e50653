/// Gathers what stands between the braces of a survey, a section or a question, one part a line. `if`,
/// `switch` and `for` can be used.
@resultBuilder
public enum PartsBuilder<Part> {
    /// The parts one after the other.
    public static func buildBlock(_ parts: [Part]...) -> [Part] { parts.flatMap(\.self) }

    /// The parts under an `if`, or none.
    public static func buildOptional(_ parts: [Part]?) -> [Part] { parts ?? [] }

    /// The parts under an `if` that has an `else`.
    public static func buildEither(first parts: [Part]) -> [Part] { parts }

    /// The parts under an `else`.
    public static func buildEither(second parts: [Part]) -> [Part] { parts }

    /// The parts that a `for` gives.
    public static func buildArray(_ parts: [[Part]]) -> [Part] { parts.flatMap(\.self) }
}
