import Questionnaire
import Testing

struct BuilderTests {
    private func read(_ survey: Survey) throws -> Survey {
        let (again, faults) = SurveyParser.parse(SourceFile(name: "my.survey", text: survey.text))
        try #require(faults.isEmpty, "\(faults.map(\.message)) in\n\(survey.text)")
        return again
    }

    @Test("A survey that ships is the same when it is built in Swift", arguments: SurveyTextTests.shipped)
    func shipped(name: String) throws {
        let built = try #require(BuiltSurveys.all[name])
        let source = try SurveyTextTests.shippedSource(name)
        #expect(built == SurveyParser.parse(source).survey)
        #expect(built.text == SurveyParser.parse(source).survey.text)
    }

    @Test("A built survey is the same when its text is read")
    func roundTrip() throws {
        let survey = Survey("all", "Every kind, \"every\" property \\ and {{braces}}") {
            Edition("2026")
            Languages("en", "pl")
            Ages(11...25)
            Takes(minutes: 1)
            Support("emergency", "childline")
            Welcome {
                "One paragraph."
                """
                Another, on
                two lines.

                A third.
                """
            }
            Consent("Yes")
            ChoiceList("steps") {
                Choice("low", "Low", score: 1)
                Choice("high", "High", score: 2.5)
                Choice("out", "Out").ends(at: "early")
            }
            .preferNotToSay("Rather not")
            Section("closed", "Closed") {
                "Some words."
                One("a", "A") {
                    Choice("x", "X").fixed()
                    Choice("y", "Y").ends(at: "early").fixed()
                    Choice("z", "Z").other()
                }
                .required()
                .sensitive()
                .breakdown()
                .shuffle()
                .preferNotToSay()
                Many("b", "B") {
                    for code in ["p", "q"] { Choice(Identifier(code), "Same") }
                    Choice("r", "R").alone()
                    Choice("s", "S").alone().other().ends(at: "early")
                    Choice("t", "T").ends(at: "early").other()
                }
                .atLeast(1)
                .atMost(2)
                .when(.answer("a").isNot("x", "y"))
                Scale("c", "C", choices: "steps")
                Scale("d", "D").range(0...10).preferNotToSay()
                Grid("e", "E", choices: "steps") {
                    Choice("own", "Own")
                    GridRow("one", "One")
                    GridRow("two", "Two")
                }
                Rank("f", "F") {
                    Choice("x", "X")
                    Choice("y", "Y")
                }
                .top(1)
                YesNo("g", "G").breakdown().hint("H")
            }
            Section("open", "Open") {
                Note("n", "Title") { "A note." }
                Note("m") { "Another." }
                Number("i", "I").range(-2.5...1e15).unit("weeks").when(.answer("c") >= 2 && !.declined("d"))
                ShortText("j", "J").themes("moods").atLeast(characters: 1).atMost(characters: 100)
                LongText("k", "K").support("shout").when(
                    .answer("e", row: "one").is("low") || .answered("e.two") && .answer("b").hasAll("p", "q"))
            }
            .when(.answer("f").has("x") && .answer("g").is("yes") && .answer("d") != 3)
            Ending("early") { "Bye." }
            Thanks { "Thanks." }
        }
        #expect(try read(survey) == survey)
        #expect(survey.welcome == ["One paragraph.", "Another, on two lines.", "A third."])
        #expect(survey.sections.map(\.questions.count) == [7, 5])
    }

    @Test("Conditions read in Swift as they do in a file")
    func conditions() {
        func words(_ condition: Condition) -> String { condition.description }
        #expect(words(.answered("a") && .declined("b") && .answer("c") == 1) == "answered a and declined b and c = 1")
        #expect(
            words(.answered("a") || .answered("b") && .answered("c")) == "answered a or answered b and answered c")
        #expect(
            words((.answered("a") || .answered("b")) && .answered("c")) == "(answered a or answered b) and answered c")
        #expect(words(!(.answer("a").is("x"))) == "a is not x")
        #expect(words(!(.answered("a") && .answered("b"))) == "not (answered a and answered b)")
        #expect(words(.answer("a") < 1 || .answer("a") <= 2 || .answer("a") > 3) == "a < 1 or a <= 2 or a > 3")
    }

    @Test("Parts can be chosen and repeated, and parts of one's own can be made")
    func composition() throws {
        struct AboutYou: SurveyPart {
            func add(to survey: inout Survey) {
                Section("about-you", "About you") { YesNo("local", "Do you live here?") }.add(to: &survey)
            }
        }
        func survey(isLong: Bool) -> Survey {
            Survey("s", "S") {
                if isLong { Takes(minutes: 6) } else { Takes(minutes: 1) }
                AboutYou()
                if isLong { Thanks { "Thank you." } }
            }
        }
        #expect(survey(isLong: true).text != survey(isLong: false).text)
        #expect(try read(survey(isLong: true)) == survey(isLong: true))
        #expect(survey(isLong: false).minutes == 1)
        #expect(survey(isLong: false).thanks.isEmpty)
    }

    @Test("A text of several lines is one line, and an escape sequence is none")
    func hostileTexts() throws {
        let survey = Survey(
            "s",
            """
            Two
            lines
            """
        ) { Welcome { "  \u{1B}[2J blanks  " } }
        #expect(survey.title == "Two lines")
        #expect(survey.welcome == ["\u{FFFD}[2J blanks"])
        #expect(try read(survey) == survey)
    }

    @Test("An id of two words stops the program that says so")
    func badIdentifier() async {
        await #expect(processExitsWith: .failure) { _ = Survey("two words", "S") {} }
        await #expect(processExitsWith: .failure) { _ = Identifier("") }
        await #expect(processExitsWith: .success) { _ = Survey("żółć-1_2.3", "S") {} }
    }
}
