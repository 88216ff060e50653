package import Questionnaire

/// What stands on every poster, written once.
package struct SharedCopy: Hashable, Sendable {
    package struct Headings: Hashable, Sendable {
        package var evidence: Text
        package var steps: Text
        package var camhs: Text
        package var others: Text
    }

    package struct Others: Hashable, Sendable {
        package var opening: Text
        /// On every poster, where they work for its ages and area.
        package var services: [Identifier]
        package var file: String
    }

    package var headings: Headings
    package var emergency: CareCardCopy
    package var urgent: CareCardCopy
    package var camhs: CAMHSCopy
    package var others: Others
}
