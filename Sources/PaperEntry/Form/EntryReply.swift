import Interview
import Questionnaire

/// What words that were typed at an open question mean.
///
/// The key of "prefer not to say" alone declines, also here; with a blank in front it is the word.
enum EntryReply: Hashable {
    case blank
    case declined
    case words(String)

    init(_ text: String, keepingLines: Bool) {
        let words = TypedText.cleaned(text, keepingLines: keepingLines)
        self =
            if words.isEmpty { .blank } else if text.lowercased() == PaperCodes.declining { .declined } else {
                .words(words)
            }
    }

    /// What would have to be typed for what was given; the other way round.
    static func typed(_ given: GivenAnswer?) -> String {
        switch given {
        case .declined: PaperCodes.declining
        case .answered(.text(let text), _): text.lowercased() == PaperCodes.declining ? " " + text : text
        default: ""
        }
    }
}
