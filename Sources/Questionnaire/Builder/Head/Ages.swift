/// `ages 11 to 25`: whom the survey is for.
public struct Ages: SurveyPart {
    private let ages: ClosedRange<Int>

    /// From the youngest to the oldest, in years.
    public init(_ ages: ClosedRange<Int>) {
        self.ages = ages
    }

    /// Says whom the survey is for.
    public func add(to survey: inout Survey) { survey.ages = ages }
}
