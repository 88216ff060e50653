/// A kind of question, as a type.
public protocol KindOfQuestion: SendableMetatype {
    /// The kind, as a value.
    static var kind: QuestionKind { get }
}

/// A kind that asks for an answer, which a note does not.
public protocol IsAsked: KindOfQuestion {}

/// A kind that needs nothing between braces.
public protocol OffersNothing: IsAsked {}

/// A kind whose answer is in a person's own words.
public protocol IsOpenText: OffersNothing {}

/// A kind with choices of its own.
public protocol OffersChoices: IsAsked {}

/// A kind of which a choice can end the survey.
public protocol OffersEndings: OffersChoices {}

/// A kind of which a choice can open a line to write on.
public protocol OffersAnOtherChoice: OffersEndings {}

/// A kind of which a choice can clear the others.
public protocol OffersAChoiceAlone: OffersAnOtherChoice {}

/// A kind whose choices, or rows, can be shuffled.
public protocol IsShuffled: OffersChoices {}

/// A kind by whose answers others can be broken down.
public protocol IsBrokenDownBy: IsAsked {}

/// A kind with a smallest and a largest number.
public protocol HasARange: IsAsked {}
