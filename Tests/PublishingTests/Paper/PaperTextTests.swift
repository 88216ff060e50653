import Publishing
import Questionnaire
import Testing

struct PaperTextTests {
    @Test("A small survey as plain text, whole")
    func whole() throws {
        let survey = try PaperSamples.whole(
            """
            section you "You"
              yes-no out "Do you go out in the evening?"
                hint "Any evening."
              many where "Where do you go?"
                when out is yes
                at most 2
                - park "The park"
                - other "Somewhere else" other
                - prefer-not-to-say
            section us "Us"
              | Nearly done.
              grid agree "Do you agree?"
                - yes "Yes"
                - no "No"
                * safe "I feel safe."
              scale happy "How happy are you?"
                from 0 to 4
              rank best "What is best?"
                - bus "Buses"
                - pool "Pools"
              number often "How often?"
                from 0 to 7
                unit "times"
              text idea "Your idea?"
                when out is no
                support childline
            """)
        let form = try PaperSamples.form(survey, help: ["childline"])
        #expect(try PaperSamples.text(of: form) == Self.expected)
    }

    private static let rule = String(repeating: "_", count: 76)
    private static let help = """
        If you want help now
        --------------------
        Childline
          Someone to talk to about anything, big or small
          Call 0800 1111
          Chat at childline.org.uk
          By phone, 24 hours a day, every day. Free. For people aged 18 and under.

        """
    private static let expected = """
        A test
        ======
        test 1

        Hello.

        Before you start
        ----------------
        We do not know who you are, so we cannot act on what you write here.

        You can leave any question blank. You can stop when you like.

        \(help)
        How to fill this in
        -------------------
        - Use a pen. Put a tick in the box.
        - If you make a mistake, cross it out and tick another box.
        - Go from question to question. Some are only for some people: the form tells
          you which.
        - The small grey letters and numbers are for typing your answers in. You can
          ignore them.
        - Do not write your name.

        If you want to take part, tick this box. If not, leave everything blank.
        [ ] I want to take part

        Part 1. You
        -----------

         1. Do you go out in the evening?
            Any evening.
            Tick 1 box.
            [ ] 1  Yes
            [ ] 2  No
            >> If you ticked “Yes”, go on. If not, go to part 2.

         2. Where do you go?
            Tick up to 2. If you tick “Prefer not to say”, tick nothing else.
            [ ] 1  The park
            [ ] 2  Somewhere else:
                   _____________________________________________________________________
            [ ] x  Prefer not to say

        Part 2. Us
        ----------
        Nearly done.

         3. Do you agree?
            Tick 1 box on each line.
            1 = Yes
            2 = No
            I feel safe.
              [ ] 1   [ ] 2

         4. How happy are you?
            Tick 1 box.
            [ ] 0   [ ] 1   [ ] 2   [ ] 3   [ ] 4

         5. What is best?
            Write 1 in the box of your first choice and 2 in the box of your second.
            [   ] 1  Buses
            [   ] 2  Pools

         6. How often?
            Write a number from 0 to 7.
            __________ times

            >> Answer this one only if you ticked “No” at question 1.
         7. Your idea?
            Write up to about 30 words.

            \(rule)

            \(rule)
            Does this bring up hard feelings? You can talk to someone:
            - Childline: Call 0800 1111. Chat at childline.org.uk.

        Thank you
        ---------
        Bye.

        Give this back in the way you were told. Make sure that your name is not on it.

        \(help)
        """

    @Test("No line is wider than 80 cells, whatever is written in the survey")
    func width() throws {
        let long = String(repeating: "wide 字 ", count: 60)
        let survey = try PaperSamples.survey(
            "one q \"\(long)\"\n  hint \"\(long)\"\n  - a \"\(long)\" other\n  - b \"B\"\ntext r \"R?\"\n  when q is a")
        for line in try PaperSamples.text(of: PaperSamples.form(survey)).split(separator: "\n") {
            #expect(TerminalWidth.of(line) <= 80)
        }
    }
}
