import Foundation
import Testing

/// The built program with the same interview on its screens and through a pipe.
struct KioskSameRowsTests {
    private static let survey = """
        survey kinds "Every kind"
          edition 1
          support childline
        welcome
          | Hello.
        consent "Yes"
        section main "Main"
          one place "Where do you live?"
            - here "Here"
            - there "There"
            - other "Somewhere else" other
            - prefer-not-to-say
          note pause "A short break"
            | Breathe.
          many who "Who would you turn to?"
            at most 2
            - friend "A friend"
            - family "Family"
            - nobody "Nobody" alone
          scale mood "How do you feel?"
            from 0 to 10
          grid trust "How much do you agree?"
            - agree "Agree"
            - disagree "Disagree"
            * school "At school."
            * gp "At the GP."
          rank order "Put these in order."
            top 2
            - waiting "Shorter waits"
            - places "Drop-in places"
            - school "Help in school"
          yes-no again "Would you go again?"
          number waited "How long did you wait?"
            from 0 to 104
          text wish "What would you change?"
            hint "Please do not write anyone's name."
          long-text more "What else?"
            hint "Please do not write anyone's name."
        thanks
          | Thank you for all of it.

        """

    /// What is on the screen, what is pressed there, and what is replied to the same in lines.
    private static let way: [(shows: String, keys: [String], replies: [String])] = [
        ("take part?", ["1", "Enter"], ["1"]),
        ("Where do you live?", ["3", "Enter"], ["3"]),
        ("You chose", ["Bexhill", "Enter"], ["Bexhill"]),
        ("Breathe.", ["Enter"], []),
        // Too many, and one of those that go alone.
        ("Who would you turn to?", ["1", "2", "Enter"], ["1 3", "1 2"]),
        ("How do you feel?", ["1", "0", "Enter"], ["10"]),
        ("At school.", ["2", "Enter"], ["2"]),
        ("At the GP.", ["s"], [""]),
        ("Put these in order.", ["3", "1", "Enter"], ["3 1"]),
        // Back to the grid and through it again.
        ("Would you go again?", ["b"], [":back"]),
        ("Put these in order.", ["b"], [":back"]),
        ("At school.", ["1", "Enter"], ["1"]),
        ("At the GP.", ["1", "Enter"], ["1"]),
        ("Put these in order.", ["Tab", "Enter"], [":keep"]),
        ("Would you go again?", ["d"], [":decline"]),
        ("How long did you wait?", ["200", "Enter", "BSpace", "Enter"], ["200", "20"]),
        ("What would you change?", [":skip is a word", "Enter"], [" :skip is a word"]),
        ("What else?", ["One line.", "Enter", "Another żółw.", "Tab", "Enter"], ["One line.", "Another żółw.", ""]),
        // At the review, another answer to the first question.
        ("Send my answers", ["Down", "Down", "Enter"], ["2", "1"]),
        ("Where do you live?", ["2", "Enter"], ["2"]),
        ("Send my answers", ["Home", "Enter"], ["1"]),
    ]

    @Test(
        "Screens and lines store the same of the same interview", arguments: [(80, 24), (40, 15)])
    func sameRows(columns: Int, rows: Int) throws {
        let folder = try WorkFolder()
        try folder.makeKeys()
        try folder.write(Self.survey, to: "survey.survey")
        let piped = try folder.bigconvo(
            "kiosk", "survey.survey", "--store", "lines", "--key", "k.public", "--once", "--plain",
            input: Self.way.flatMap(\.replies).map { $0 + "\n" }.joined())
        #expect(piped.status == 0 && piped.output.contains("Thank you for all of it."))
        let terminal = try TerminalSession(
            "bigconvo kiosk survey.survey --store screens --key k.public --once", in: folder, columns: columns,
            rows: rows)
        try terminal.press("Enter", when: "Press Enter to start")
        try terminal.press("Enter", when: "Hello.")
        for (shows, keys, _) in Self.way {
            try terminal.wait(for: shows)
            for key in keys { try terminal.press(key) }
        }
        try terminal.wait(for: "Thank you for all of it.")
        try terminal.wait(for: "ended with 0", pressing: "Enter")
        let stored = try folder.collectedLines(from: "lines")
        #expect(
            stored == [
                "kiosk,en,there,,,1,1,0,10,,agree,agree,,2,,1,prefer-not-to-say,20,:skip is a word,\"One line.",
                "Another żółw.\"",
            ])
        #expect(try folder.collectedLines(from: "screens") == stored)
    }
}
