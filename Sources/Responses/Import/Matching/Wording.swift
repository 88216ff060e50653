/// By what a column or a choice was found.
package enum Wording: Hashable, Sendable {
    /// A person said so in a mapping.
    case mapping
    /// Its id or code.
    case code
    /// Its words, in the language with this code.
    case words(language: String)
    /// Its words but for what tools add at the end.
    case nearly(language: String)
    /// Its score.
    case score
    /// Its place in the list, as a person said.
    case place

    /// What is said of it, to go on from "by".
    package var words: String {
        switch self {
        case .mapping: "your mapping"
        case .code: "its code"
        case .words(let language): "its words (\(language))"
        case .nearly(let language): "its words (\(language)), but for the end"
        case .score: "its score"
        case .place: NumberMeaning.places.words
        }
    }
}
