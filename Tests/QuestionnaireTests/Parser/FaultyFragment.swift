/// A few lines of a survey with faults that have nothing to do with the rest of it.
struct FaultyFragment {
    enum Place {
        /// Under a section.
        case question
        /// At the left margin.
        case part
    }

    var place: Place
    /// The lines, with every fault marked as ``MarkedSource`` has it. `#` stands for a number that no other
    /// fragment has.
    var lines: String

    /// Its lines with its own names.
    func numbered(_ number: Int) -> String { lines.replacing("#", with: "\(number)") }

    /// How many faults it has.
    var faults: Int { lines.count { $0 == "1️⃣" } }

    static let all =
        questions.map { FaultyFragment(place: .question, lines: $0) }
        + parts.map { FaultyFragment(place: .part, lines: $0) }

    private static let xy = "    - x \"X\"\n    - y \"Y\""

    private static let questions = [
        // Characters.
        "  yes-no q# 1️⃣curly-quotes⏎“Q”", "  yes-no q#1️⃣unexpected-character⏎: \"Q\"",
        "  one q# \"Q\"\n    - 111️⃣unexpected-character⏎–13 \"X\"\n    - y \"Y\"",
        "  yes-no q#1️⃣control-character⏎\u{200B} \"Q\"", "  yes-no q# \"Q1️⃣control-character⏎\u{202E}Q\"",
        "  yes-no q# 1️⃣unterminated-text⏎\"Q", "1️⃣tab⏎\tyes-no q# \"Q\"",
        "  yes-no 1️⃣unexpected-character⏎ｑ# \"Q\"",
        // Indentation.
        "  one q# \"Q\"\n   1️⃣indentation⏎- x \"X\"\n    - y \"Y\"", "  one q# \"Q\"\n1️⃣indentation⏎- x \"X\"\n- y \"Y\"",
        "  yes-no q# \"Q\"\n    1️⃣indentation⏎yes-no r# \"R\"\n      when q# is yes",
        // Words out of place.
        "  1️⃣unknown-keyword⏎onee q# \"Q\"\n\(xy)", "  1️⃣unknown-keyword⏎tickbox q# \"Q\"\n\(xy)",
        "  yes-no q# \"Q\"\n    1️⃣unknown-keyword⏎hintt \"H\"",
        "  one q# \"Q\"\n    1️⃣unknown-keyword⏎REQUIRED\n\(xy)\n    - prefer-not-to-say",
        "  yes-no q# 1️⃣missing⏎Q", "  yes-no 1️⃣missing⏎\"Q#\"", "  one q# \"Q\"\n    - x1️⃣missing⏎\n    - y \"Y\"",
        "  one q# \"Q\"\n    - x \"X\" 1️⃣unexpected⏎alon\n    - y \"Y\"", "  yes-no q# \"Q\" 1️⃣unexpected⏎\"twice\"",
        "  yes-no q# \"Q\"\n    hint \"H\"\n    1️⃣stands-twice⏎hint \"H\"",
        "  number q# \"Q\"\n    from 21️⃣unexpected⏎,5 to 9", "  number q# \"Q\"\n    from 1️⃣missing⏎1e999 to 9",
        "  yes-no q# \"Q\"\n  yes-no r# \"R\"\n    when q# 1️⃣missing⏎yes",
        "  yes-no q# \"Q\"\n    1️⃣text-out-of-place⏎| Text.", "  yes-no 1️⃣bad-id⏎q#.r \"Q\"",
        // Meaning.
        "  yes-no queue# \"Q\"\n  yes-no r# \"R\"\n    when 1️⃣unknown-question⏎quue# is yes",
        "  yes-no q# \"Q\"\n  yes-no r# \"R\"\n    when q# is 1️⃣unknown-choice⏎yess",
        "  yes-no q# \"Q\"\n  yes-no r# \"R\"\n    when 1️⃣wrong-comparison⏎q# has yes",
        "  yes-no q# \"Q\"\n    when 1️⃣looks-forward⏎r# is yes\n  yes-no r# \"R\"",
        "  yes-no q# \"Q\"\n  yes-no 1️⃣duplicate-name⏎Q# \"R\"",
        "  one q# \"Q\"\n    - x \"X\"\n    - 1️⃣duplicate-name⏎X \"Y\"",
        "  one q# \"Q\"\n    - x \"X\" -> end 1️⃣unknown-ending⏎gone#\n    - y \"Y\"",
        "  one q# \"Q\"\n    choices 1️⃣unknown-list⏎gone#",
        "  many q# \"Q\"\n    1️⃣impossible-bound⏎at least 3\n\(xy)",
        "  number q# \"Q\"\n    1️⃣impossible-bound⏎from 9 to 3",
        "  number q# \"Q\"\n    1️⃣property-out-of-place⏎shuffle", "  one 1️⃣too-few-choices⏎q# \"Q\"\n    - x \"X\"",
        "  grid 1️⃣no-rows⏎q# \"Q\"\n\(xy)", "  one 1️⃣required-without-declining⏎q# \"Q\"\n    required\n\(xy)",
        "  one 1️⃣sensitive-without-declining⏎q# \"Q\"\n    sensitive\n\(xy)", "  text 1️⃣no-names-hint⏎q# \"Q\"",
        "  number q# \"Q\"\n  yes-no r# \"You said 1️⃣bad-placeholder⏎{q#}.\"",
        "  yes-no q# \"Q\"\n  yes-no r# \"R\"\n    1️⃣never-asked⏎when q# is yes and q# is no",
        "  yes-no q# \"Q\"\n  yes-no r# \"R\"\n    1️⃣always-asked⏎when answered q# or not answered q#",
        "  yes-no q# 1️⃣empty-text⏎\" \"", "  yes-no q# 1️⃣double-negative⏎\"Do you never feel unsafe?\"",
        "  yes-no q# 1️⃣jargon⏎\"Did a practitioner help?\"", "  yes-no q# 1️⃣double-question⏎\"School and/or home?\"",
        "  one q# \"Q\"\n    - 1️⃣confusing-name⏎all \"X\"\n    - y \"Y\"",
        "  grid q# \"Q\"\n\(xy)\n    * r \"R\"\n  yes-no r# \"R\"\n    when q#.1️⃣unknown-row⏎rr is x",
        // Two at once.
        "  1️⃣unknown-keyword⏎yesno q# \"Q\"\n    1️⃣unknown-keyword⏎requird\n    - prefer-not-to-say",
    ]

    private static let parts = [
        "choices 1️⃣unused-list⏎l#\n  - x \"X\"\n  - y \"Y\"", "ending 1️⃣unused-ending⏎e#\n  | Bye.",
        "1️⃣unknown-keyword⏎sektion s# \"S\"\n  yes-no q# \"Q\"", "1️⃣unknown-keyword⏎page s# \"S\"\n  yes-no q# \"Q\"",
        "1️⃣stands-twice⏎consent \"Again\"\n1️⃣text-out-of-place⏎| Text.", "section s#1️⃣missing⏎\n  yes-no q# \"Q\"",
        "  1️⃣indentation⏎section s# \"S\"\n    yes-no q# \"Q\"", "1️⃣question-out-of-place⏎yes-no q# \"Q\"",
    ]
}
