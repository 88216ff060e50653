/// `edition 2026`: the finest time that a response carries.
public struct Edition: SurveyPart {
    private let edition: Identifier

    /// The edition, such as a year.
    public init(_ edition: Identifier) {
        self.edition = edition
    }

    /// Says which edition the survey is.
    public func add(to survey: inout Survey) { survey.edition = edition.name }
}
