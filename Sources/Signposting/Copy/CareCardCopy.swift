package import Questionnaire

/// The words of a care card: one call to action and when to follow it.
///
/// Care cards are for NHS services and emergencies only; charities stand in plain text.
/// Source: NHS digital service manual, help users decide when and where to get care.
package struct CareCardCopy: Hashable, Sendable {
    /// Whom the card sends people to.
    package var service: Identifier
    /// Such as "Call 111 if:".
    package var heading: Text
    /// What follows the heading, each the end of its sentence.
    package var conditions: [Text]
    package var file: String
}
