import Publishing
import Questionnaire
import Testing

struct PaperWordsTests {
    private static let earlier = """
        many who "Who?"
          - friend "A friend"
          - school "School"
          - nobody "Nobody" alone
        one how "How?"
          - good "Good"
          - fair "Fair"
          - bad "Bad"
          - worse "Worse"
          - worst "Worst"
          - prefer-not-to-say
        grid trust "Do you agree?"
          - yes "Yes" = 2
          - no "No" = 1
          * police "I trust the police."
        rank first "In order?"
          - bus "Buses"
          - park "Parks"
          - pool "Pools"
        number weeks "How long?"
          unit "weeks"
        text idea "What else?"
        note pause "A break"

        """

    @Test(
        "A condition is said as what stands on the form when it is true, and never when an answer is missing",
        arguments: [
            ("who has nobody", "you ticked “Nobody” at question 1"),
            ("who has friend, school", "you ticked “A friend” or “School” at question 1"),
            ("who has all friend, school", "you ticked both “A friend” and “School” at question 1"),
            ("not who has nobody", "you ticked something at question 1, but not “Nobody”"),
            (
                "not who has all friend, school",
                "you ticked something at question 1, but not both “A friend” and “School”"
            ),
            ("how is bad, worse", "you ticked “Bad” or “Worse” at question 2"),
            (
                "how is not bad",
                "you ticked something other than “Bad” at question 2 (“Prefer not to say” does not count)"
            ),
            ("not (how is good, fair)", "you ticked “Bad”, “Worse” or “Worst” at question 2"),
            ("answered how", "you ticked something at question 2 (“Prefer not to say” does not count)"),
            ("not answered how", "you ticked nothing at question 2 (“Prefer not to say” does not count)"),
            ("declined how", "you ticked “Prefer not to say” at question 2"),
            ("not declined how", "you did not tick “Prefer not to say” at question 2"),
            ("trust.police is no", "you ticked “No” for “I trust the police” at question 3"),
            ("trust.police >= 2", "you ticked “Yes” for “I trust the police” at question 3"),
            ("first has bus", "you gave “Buses” a number at question 4"),
            ("not first has bus, park", "you wrote numbers at question 4, but none for “Buses” or “Parks”"),
            ("weeks > 4", "you wrote more than 4 weeks at question 5"),
            ("not weeks > 4", "you wrote 4 weeks or less at question 5"),
            ("weeks != 1.5", "you wrote a number other than 1.5 weeks at question 5"),
            ("not answered weeks", "you wrote no number at question 5"),
            ("answered idea", "you wrote something at question 6"),
            ("not answered idea", "you wrote nothing at question 6"),
            (
                "not (who has friend and how is bad, worse, worst, fair)",
                "you ticked something at question 1, but not “A friend”, or you ticked “Good” at question 2"
            ),
            ("answered who and not who has nobody", "you ticked something at question 1, but not “Nobody”"),
            ("who has friend or who has school", "you ticked “A friend” or “School” at question 1"),
        ])
    func condition(when: String, words: String) throws {
        let items = try PaperSamples.items(Self.earlier + "text last \"Last?\"\n  when \(when)")
        let last = try #require(items.last)
        #expect(last.instructions == [PaperInstruction("Answer this one only if \(words).")])
    }

    @Test("More than two conditions, and conditions within conditions, are a list that reads only one way")
    func list() throws {
        let items = try PaperSamples.items(
            Self.earlier + "text last \"Last?\"\n  when who has nobody and how is bad or weeks < 2 or answered idea")
        let instruction = try #require(items.last?.instructions.first)
        #expect(
            ([instruction.words] + outline(instruction.branches)).joined(separator: "\n") == """
                Answer this one only if one of these is true:
                - all of these are true:
                  - you ticked “Nobody” at question 1
                  - you ticked “Bad” at question 2
                - you wrote less than 2 weeks at question 5
                - you wrote something at question 6
                """)
    }

    private func outline(_ branches: [PaperInstruction.Branch]) -> [String] {
        branches.flatMap { ["- \($0.words)"] + outline($0.branches).map { "  \($0)" } }
    }

    @Test(
        "After a question that decides stands where to go on, the short way round",
        arguments: [
            (
                "one q \"Q?\"\n  - a \"A\"\n  - b \"B\"\n  - c \"C\"", "q is a",
                "If you ticked “A”, go on. If not, go to question 3."
            ),
            (
                "one q \"Q?\"\n  - a \"A\"\n  - b \"B\"\n  - c \"C\"", "q is not a",
                "If you ticked “A” or left this one blank, go to question 3."
            ),
            (
                "yes-no q \"Q?\"\n  - prefer-not-to-say", "answered q",
                "If you ticked “Prefer not to say” or left this one blank, go to question 3."
            ),
            (
                "many q \"Q?\"\n  - a \"A\"\n  - b \"B\" alone\n  - prefer-not-to-say", "not q has b",
                "If you ticked “B” or “Prefer not to say” or left this one blank, go to question 3."
            ),
            (
                "many q \"Q?\"\n  - a \"A\"\n  - b \"B\" alone", "q has a",
                "If you ticked “A”, go on. If not, go to question 3."
            ),
            ("text q \"Q?\"", "answered q", "If you wrote nothing, go to question 3."),
            ("number q \"Q?\"", "q > 3", "If you wrote more than 3, go on. If not, go to question 3."),
            ("number q \"Q?\"", "answered q", "If you wrote no number, go to question 3."),
        ])
    func after(question: String, when: String, words: String) throws {
        let items = try PaperSamples.items(question + "\ntext r \"R?\"\n  when \(when)\ntext s \"S?\"")
        #expect(items.first?.next == PaperInstruction(words))
        #expect(items.dropFirst().allSatisfy { $0.instructions.isEmpty && $0.next == nil })
    }

    @Test("A part with a condition says where to go on: another part, or the end")
    func parts() throws {
        let survey = try PaperSamples.whole(
            """
            section a "First"
              yes-no q "Q?"
              text r "R?"
            section b "Second"
              when q is yes
              text s "S?"
            section c "Third"
              when not q is yes
              text t "T?"
            """)
        let parts = try PaperSamples.form(survey).parts
        #expect(parts.map(\.heading) == ["Part 1. First", "Part 2. Second", "Part 3. Third"])
        #expect(
            parts.flatMap(\.instructions).map(\.words) == [
                "Answer this part only if you ticked “Yes” at question 1. If not, go to part 3.",
                "Answer this part only if you ticked “No” at question 1. If not, go to “Thank you” at the end.",
            ])
    }

    @Test("Questions that share a condition are left out together, and a note is named by its words")
    func runs() throws {
        let items = try PaperSamples.items(
            """
            yes-no q "Q?"
            text r "R?"
            text s "S?"
              when q is yes
            text t "T?"
              when q is yes
            note pause "Nearly done"
            text u "U?"
            """)
        #expect(
            items[2].instructions.map(\.words) == [
                "Answer questions 3 and 4 only if you ticked “Yes” at question 1. If not, go to the note “Nearly done”."
            ])
        #expect(items[3].instructions.isEmpty)
    }

    @Test("The label of an earlier answer is told by the number of its question")
    func placeholder() throws {
        let items = try PaperSamples.items("yes-no q \"Q?\"\ntext r \"You said {q}. Why, {{really}}?\"")
        #expect(items.last?.title == "You said (your answer to question 1). Why, {really}?")
    }
}
