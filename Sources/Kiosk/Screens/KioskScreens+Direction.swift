import Questionnaire
import Screen

/// Pages in languages that are written from right to left.
extension KioskScreens {
    /// The direction of the page, which is that of the language of the interview.
    var direction: WritingDirection { WritingDirection(ofLanguage: survey.survey.language) }

    /// A key as the screens know it: they count from the edge where lines begin.
    ///
    /// Left goes on where that is the way in which one reads, and right goes back. While somebody writes, that is the way
    /// in which what is written runs: an answer in English has its own among questions in Arabic.
    func turned(_ key: Key) -> Key {
        let writing = isWriting ? field.textField : nil
        return (writing?.direction(on: direction) ?? direction) == .rtl ? key.mirrored : key
    }
}
