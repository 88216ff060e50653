import Questionnaire
import Testing

struct AllowanceTests {
    private static let negative = "  yes-no a \"Do you never feel unsafe?\""

    @Test("A comment with a reason silences one warning on the next line")
    func silences() {
        expectMarks(survey("  # allow double-negative: the panel asked for it\n\(Self.negative)"))
        expectMarks(
            survey(
                "  # allow double-negative: the panel asked for it\n\n  # allow jargon: so too\n"
                    + "  yes-no a \"Do you never feel an unsafe intervention?\""))
    }

    @Test(
        "A comment that allows nothing is a warning itself",
        arguments: [
            survey("  # 1️⃣unused-allow⏎allow jargon: no reason to\n  yes-no a \"A\""),
            survey(
                "  # 1️⃣unused-allow⏎allow jargon: at the end", after: "  yes-no a \"A\"\n# 1️⃣unused-allow⏎allow jargon: x"
            ),
            survey("  #1️⃣unused-allow⏎allow double-negative\n  yes-no a 1️⃣double-negative⏎\"Do you never feel unsafe?\""),
            // Only the next line, only once, and never an error.
            survey(
                "  # 1️⃣unused-allow⏎allow double-negative: early\n  yes-no z \"Z\"\n  yes-no a 1️⃣double-negative⏎\"I never feel unsafe?\""
            ),
            survey(
                "  # 1️⃣unused-allow⏎allow duplicate-name: please\n  yes-no 1️⃣duplicate-name⏎a \"A\"",
                before: "section s \"S\"\n  yes-no a \"A\""),
        ])
    func unused(marked: String) { expectMarks(marked) }

    @Test("A comment that only speaks of allowing is a comment")
    func comment() {
        expectMarks(survey("  # allow everybody to skip\n  yes-no a \"A\""))
    }
}
