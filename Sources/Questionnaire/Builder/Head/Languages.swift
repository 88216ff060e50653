/// `languages en, pl`: what the survey can be answered in.
public struct Languages: SurveyPart {
    private let languages: [Identifier]

    /// Codes of languages (BCP 47). The first is the one that the survey is written in.
    public init(_ first: Identifier, _ others: Identifier...) {
        languages = [first] + others
    }

    /// Says what languages the survey has.
    public func add(to survey: inout Survey) { survey.languages = languages }
}
