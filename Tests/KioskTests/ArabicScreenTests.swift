import Interview
@testable import Kiosk
import Questionnaire
import Screen
import Testing

/// Keys and the cursor on pages that are read from right to left.
struct ArabicScreenTests {
    /// The interview at a question of its own, with the page in a language.
    private func script(_ question: String, in language: String = "ar") throws -> KeyScript {
        var survey = try Samples.survey(asking: question).survey
        survey.languages = [Identifier(language)]
        var script = KeyScript(CheckedSurvey(survey))
        script.begin()
        return script
    }

    private func cursor(_ script: KeyScript) throws -> Frame.Spot {
        let frame = script.screens.frame
        return frame.visual(try #require(frame.cursor))
    }

    @Test("Left goes on where one reads to the left, and right goes back")
    func arrows() throws {
        let question = "yes-no first \"Q?\"\nyes-no second \"R?\""
        for (language, back, other) in [("ar", Key.right, Key.left), ("en", .left, .right)] {
            var script = try script(question, in: language)
            script.press(.character("1"), .enter)
            script.press(other)
            #expect(script.screens.interview.place == .question("second"))
            script.press(back)
            #expect(script.screens.interview.place == .question("first"))
        }
    }

    @Test("While Arabic is written the cursor goes to the left, and so does the arrow, in every interview")
    func writing() throws {
        for language in ["ar", "en"] {
            var script = try script("text q \"Q?\"", in: language)
            script.type("بيت")
            let end = try cursor(script)
            script.press(.right)
            #expect(try cursor(script) == Frame.Spot(row: end.row, column: end.column + 1))
            script.press(.right, .right, .right)
            let start = try cursor(script)
            #expect(start == Frame.Spot(row: end.row, column: end.column + 3))
            script.press(.left)
            #expect(try cursor(script) == Frame.Spot(row: end.row, column: end.column + 2))
            script.type("م")
            script.press(.enter, .enter)
            #expect(script.stored == [Answers(["q": .answered(.text("بميت"))])])
        }
    }

    @Test("English is written to the right, also on an Arabic page, and begins at its own edge")
    func english() throws {
        var script = try script("text q \"Q?\"")
        let empty = try cursor(script)
        script.type("ab")
        let end = try cursor(script)
        #expect(empty.column > 40 && end.column < 40)
        script.press(.left)
        #expect(try cursor(script) == Frame.Spot(row: end.row, column: end.column - 1))
    }

    @Test("A number runs to the right from the edge of the page")
    func number() throws {
        var script = try script("number q \"Q?\"")
        let empty = try cursor(script)
        script.type("12")
        #expect(try cursor(script) == empty)
        let row = script.screens.frame.visualLine(empty.row).text
        #expect(row.hasSuffix("12  │"))
        script.press(.left)
        #expect(try cursor(script).column == empty.column - 1)
    }

    @Test("Between a lam and its alef the cursor stands on the letter that they are")
    func lamAlef() throws {
        var script = try script("text q \"Q?\"")
        script.type("لا")
        let end = try cursor(script)
        script.press(.right)
        let inside = try cursor(script)
        script.press(.right)
        #expect(inside.column == end.column + 1)
        #expect(try cursor(script) == inside)
        script.press(.left)
        script.type("م")
        script.press(.enter, .enter)
        #expect(script.stored == [Answers(["q": .answered(.text("لما"))])])
    }

    @Test(
        "Every border is closed, whatever is written in it",
        arguments: ["", "بيت لا", "house", "بيت house 12 بيت", "لالالالا\nab"])
    func borders(text: String) throws {
        for language in ["ar", "en"] {
            var script = try script("long-text q \"Q?\"", in: language)
            script.type(text)
            let rows = script.screens.frame.picture.split(separator: "\n").filter { row in
                row.contains { "│┌└".contains($0) }
            }
            #expect(rows.count == 6)
            #expect(Set(rows.map { TerminalWidth.of($0) }).count == 1)
            #expect(rows.allSatisfy { row in row.last.map { "│┐┘".contains($0) } ?? false })
        }
    }

    @Test("An Arabic page is the mirror of the English one, row by row")
    func mirror() throws {
        func frames(_ language: String) throws -> [Frame] {
            var survey = try Samples.surveyOfEveryKind().survey
            survey.languages = [Identifier(language)]
            var script = KeyScript(CheckedSurvey(survey))
            return (0..<12).map { _ in
                script.press(.enter, .character("1"))
                return script.screens.frame
            }
        }
        for (english, arabic) in zip(try frames("en"), try frames("ar")) {
            for row in english.lines.indices {
                #expect(english.lines[row].text == arabic.lines[row].text)
                let line = arabic.visualLine(row)
                let first = arabic.lines[row].text.prefix { $0 == " " }.count
                if first < arabic.lines[row].width {
                    #expect(TerminalWidth.of(line.text) == arabic.size.columns - first)
                }
            }
        }
    }

    @Test("A press acts on what is shown where it is, and puts the cursor there")
    func pressing() throws {
        var choosing = try script("one q \"Q?\"\n  - a \"نعم\"\n  - b \"لا أعرف\"")
        let rows = choosing.screens.frame.picture.split(separator: "\n", omittingEmptySubsequences: false)
        let row = try #require(rows.firstIndex { $0.hasSuffix("( ) 2") })
        choosing.click(Frame.Spot(row: row, column: rows[row].count - 1))
        #expect(choosing.screens.frame.picture.contains("(•) 2 <"))

        var writing = try script("text q \"Q?\"")
        writing.type("بلا ab نعم")
        let end = try cursor(writing)
        for column in [end.column + 1, end.column + 2, end.column + 8, end.column + 9] {
            writing.click(Frame.Spot(row: end.row, column: column))
            #expect(try cursor(writing) == Frame.Spot(row: end.row, column: column))
        }
    }

    @Test("Where the terminal puts lines in order, a press means the cell that was handed to it")
    func pressingByTerminal() throws {
        let frame = try script("yes-no q \"Q?\"").screens.frame
        let spot = Frame.Spot(row: 6, column: 9)
        let cells = (0..<frame.size.columns).map { Frame.Spot(row: spot.row, column: $0) }
        let shown = try #require(cells.first { Input.press(spot).pointing(on: frame, by: .terminal) == .press($0) })
        #expect(frame.logical(shown) == spot)
        #expect(Input.press(spot).pointing(on: frame, by: .program) == .press(spot))
    }

    @Test("Every cell that can be pointed at is one of the page, and the other way round")
    func pointing() throws {
        for (_, frame) in try Tour(inArabicOn: 80, rows: 24).frames {
            for row in 0..<frame.size.rows {
                for column in 0..<frame.size.columns {
                    let spot = Frame.Spot(row: row, column: column)
                    #expect(frame.visual(frame.logical(spot)) == spot)
                }
            }
        }
    }
}
