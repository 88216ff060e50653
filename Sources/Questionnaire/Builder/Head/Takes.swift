/// `takes 6 minutes`: how long the survey promises to take.
public struct Takes: SurveyPart {
    private let minutes: Int

    /// How long, in whole minutes.
    public init(minutes: Int) {
        self.minutes = minutes
    }

    /// Says how long the survey takes.
    public func add(to survey: inout Survey) { survey.minutes = minutes }
}
