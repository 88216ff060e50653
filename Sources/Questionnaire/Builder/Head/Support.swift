/// `support emergency, childline`: where help is, on every screen.
public struct Support: SurveyPart {
    private let services: [Identifier]

    /// The ids of services in the services directory, the most urgent first.
    public init(_ first: Identifier, _ others: Identifier...) {
        services = [first] + others
    }

    /// Says where help is.
    public func add(to survey: inout Survey) { survey.support = services }
}
