import Questionnaire
import Testing

struct WordingCheckTests {
    @Test(
        "What could be said better is found where it stands",
        arguments: [
            survey("  yes-no a 1️⃣long-sentence⏎\"\(words(26))?\""),
            survey("  yes-no a \"A\"\n    hint 1️⃣long-sentence⏎\"Short. \(words(30)).\""),
            survey("  yes-no a 1️⃣double-question⏎\"Do your teachers and/or parents listen?\""),
            survey("  yes-no a 1️⃣double-question⏎\"Are you happy? Are you safe?\""),
            survey("  yes-no a 1️⃣jargon⏎\"Did a clinician help you?\""),
            survey("  yes-no a 1️⃣jargon⏎\"Did you utilise it?\""),
            survey("  yes-no a 1️⃣double-negative⏎\"Do you never feel unsafe?\""),
            survey("  grid g \"G\"\n    - x \"X\"\n    - y \"Y\"\n    * r 1️⃣double-negative⏎\"I don't want nothing.\""),
            survey("  yes-no 1️⃣confusing-name⏎has \"A\""),
            survey("  one a \"A\"\n    - 1️⃣confusing-name⏎all \"All\"\n    - x \"X\""),
        ])
    func findings(marked: String) { expectMarks(marked) }

    @Test(
        "What is said well is left alone",
        arguments: [
            "  yes-no a \"\(words(25))?\"",
            "  yes-no a \"Are you in care, or have you ever been?\"",
            "  yes-no a \"Do you not go, or can you not?\"",
            "  yes-no a \"Really??\"",
            "  yes-no a \"Is your uncle under 30?\"\n    hint \"Nobody can tell that it was not you.\"",
            "  one a \"A\"\n    - neither \"Neither agree nor disagree\"\n    - never \"No, never\"",
            "  one a \"A\"\n    - no \"No\"\n    - yes \"Yes\"",
        ])
    func clean(questions: String) { expectMarks(survey(questions)) }

    /// A sentence of so many words, without the mark at its end.
    private static func words(_ count: Int) -> String {
        Array(repeating: "word", count: count).joined(separator: " ")
    }
}
