import Questionnaire
import Testing

struct ReachabilityCheckTests {
    private static let turnTo = """
          many turn-to "Who?"
            - friend "A friend"
            - family "Family"
            - camhs "CAMHS"
            - nobody "Nobody" alone
        """
    private static let age = """
          one age "Age?"
            - young "Young" -> end too-young
            - teen "Teen"
            - grown "Grown"
        """
    private static let tooYoung = "ending too-young\n  | Bye."

    @Test(
        "A condition that can never be true is found where it stands",
        arguments: [
            survey("\(turnTo)\n  yes-no b \"B\"\n    1️⃣never-asked⏎when turn-to has nobody and turn-to has friend"),
            survey("\(turnTo)\n  yes-no b \"B\"\n    1️⃣never-asked⏎when turn-to has all friend, nobody"),
            survey("\(age)\n  yes-no b \"B\"\n    1️⃣never-asked⏎when age is young", after: tooYoung),
            survey("\(age)\n  yes-no b \"B\"\n    1️⃣never-asked⏎when age is teen and not answered age", after: tooYoung),
            survey("  number n \"N\"\n    from 0 to 10\n  yes-no b \"B\"\n    1️⃣never-asked⏎when n > 10"),
            survey("  number n \"N\"\n  yes-no b \"B\"\n    1️⃣never-asked⏎when n > 3 and n <= 3"),
            survey("  scale s \"S\"\n    from 1 to 5\n  yes-no b \"B\"\n    1️⃣never-asked⏎when s > 5"),
            survey("  yes-no a \"A\"\n  yes-no b \"B\"\n    1️⃣never-asked⏎when answered a and declined a"),
            // Impossible only with what leads to it.
            survey(
                "  yes-no a \"A\"\n  yes-no b \"B\"\n    when a is yes\n"
                    + "  yes-no c \"C\"\n    1️⃣never-asked⏎when a is no and b is yes"),
            // The section's condition counts too.
            survey(
                "  yes-no a \"A\"",
                after: "section two \"Two\"\n  when a is yes\n  yes-no b \"B\"\n    1️⃣never-asked⏎when a is no"),
            survey(
                "  yes-no a \"A\"",
                after: "section two \"Two\"\n  when 1️⃣never-asked⏎a is yes and a is no\n  yes-no b \"B\""),
            // What rests on a question that is never asked is mended with it.
            survey(
                "  yes-no a \"A\"\n  yes-no b \"B\"\n    1️⃣never-asked⏎when a is yes and a is no\n"
                    + "  yes-no c \"C\"\n    when answered b"),
        ])
    func neverAsked(marked: String) { expectMarks(marked) }

    @Test(
        "A condition that is always true is found where it stands",
        arguments: [
            survey("  yes-no a \"A\"\n  yes-no b \"B\"\n    1️⃣always-asked⏎when not (answered a and declined a)"),
            survey(
                "  yes-no a \"A\"\n    required\n    - prefer-not-to-say\n"
                    + "  yes-no b \"B\"\n    1️⃣always-asked⏎when answered a or declined a"),
            survey(
                "  yes-no a \"A\"",
                after: "section two \"Two\"\n  when a is yes\n  yes-no b \"B\"\n    1️⃣always-asked⏎when answered a"),
        ])
    func alwaysAsked(marked: String) { expectMarks(marked) }

    @Test(
        "A condition that some fulfil and some do not is left alone",
        arguments: [
            survey("\(turnTo)\n  yes-no b \"B\"\n    when turn-to has all friend, family and not turn-to has camhs"),
            survey("\(age)\n  yes-no b \"B\"\n    when not age is young", after: tooYoung),
            survey("  number n \"N\"\n  yes-no b \"B\"\n    when n > 3 and n < 4"),
            survey("  yes-no a \"A\"\n  yes-no b \"B\"\n    when a is yes or a is no"),
        ])
    func possible(text: String) { expectMarks(text) }

    @Test("An ending that only a question that is never asked leads to is no fault of its own")
    func deadEnding() {
        expectMarks(
            survey(
                "  yes-no a \"A\"\n  one b \"B\"\n    1️⃣never-asked⏎when a is yes and a is no\n    - x \"X\" -> end gone\n"
                    + "    - y \"Y\"", after: "ending gone\n  | Bye."))
    }

    @Test("Nothing is said of a condition that rests on something broken")
    func broken() {
        expectMarks(
            survey("  yes-no a \"A\"\n    1️⃣unknown-keyword⏎requird\n  yes-no b \"B\"\n    when a is yes and a is no"))
        expectMarks(survey("  yes-no a \"A\"\n  yes-no b \"B\"\n    when a is yes and a is 1️⃣unknown-choice⏎noo"))
    }

    @Test(
        "The reason is given in words",
        arguments: [
            (
                "\(turnTo)\n  yes-no b \"B\"\n    when turn-to has nobody and answered turn-to and turn-to has friend",
                "nobody is ever asked this: \"turn-to has nobody\" and \"turn-to has friend\" cannot both hold",
                "\"nobody\" stands alone: who chooses it can choose nothing else"
            ),
            (
                "  number n \"N\"\n    from 0 to 10\n  yes-no b \"B\"\n    when n > 10",
                "nobody is ever asked this: \"n > 10\" can never be true", "\"n\" goes from 0 to 10"
            ),
            (
                "  yes-no a \"A\"\n  yes-no b \"B\"\n    when a is yes and a is no",
                "nobody is ever asked this: \"a is yes\" and \"a is no\" cannot both hold", "\"a\" has only one answer"
            ),
            (
                "  scale s \"S\"\n    from 1 to 5\n  yes-no b \"B\"\n    when s > 5",
                "nobody is ever asked this: \"s > 5\" can never be true", "the scores of \"s\" go from 1 to 5"
            ),
        ])
    func reasons(questions: String, message: String, help: String) throws {
        let fault = try #require(MarkedSource(survey(questions)).faults().first)
        #expect(fault.message == message)
        #expect(fault.help == [help])
    }

    @Test("What leads to a question is named, with its line")
    func leads() throws {
        let source = MarkedSource(
            survey(
                "  yes-no a \"A\"\n  yes-no b \"B\"\n    when a is yes\n  yes-no c \"C\"\n    when a is no and b is yes"
            ))
        let fault = try #require(source.faults().first)
        #expect(fault.notes.map(\.message) == ["\"b\" is asked only when \"a is yes\""])
        #expect(fault.notes.first?.range?.start.line == 11)
    }

    @Test("A long row of questions that lead to it is cut short")
    func manyLeads() throws {
        let row = (1...30).map { "  yes-no q\($0) \"Q\"\n    when q\($0 - 1) is yes" }.joined(separator: "\n")
        let source = MarkedSource(
            survey("  yes-no q0 \"Q\"\n\(row)\n  yes-no last \"Q\"\n    when q0 is no and q30 is yes"))
        let fault = try #require(source.faults().first)
        #expect(fault.id == "never-asked")
        #expect(fault.help == ["30 questions lead to it; the last of them are"])
        #expect(fault.notes.count == 5)
        #expect(fault.notes.last?.message == "\"q30\" is asked only when \"q29 is yes\"")
    }

    @Test("A choice that ends the survey is named as the reason")
    func endingAsReason() throws {
        let source = MarkedSource(
            survey("\(Self.age)\n  yes-no b \"B\"\n    when age is young", after: Self.tooYoung))
        let fault = try #require(source.faults().first)
        #expect(fault.help == ["who chooses \"young\" in \"age\" is led to the ending \"too-young\""])
    }

    @Test("A thousand questions of which each leads to the next are decided, to the last")
    func longRow() throws {
        let row = (1...1000).map { "  yes-no q\($0) \"Q\"\n    when q\($0 - 1) is yes" }.joined(separator: "\n")
        let survey = try parsed(survey("  yes-no q0 \"Q\"\n\(row)"))
        guard case .sometimes(let way) = try #require(Reachability(survey).question("q1000")) else {
            Issue.record("it is asked of those who say yes a thousand times")
            return
        }
        #expect(way.steps.map(\.question) == (0..<1000).map { "q\($0)" })
        #expect(way.steps.allSatisfy { $0.reply == .choice("yes") })
    }

    @Test("Two conditions that rest on one question are not taken to be independent")
    func commonGround() {
        // Who is asked b said yes to a; who is asked c said no.
        expectMarks(
            survey(
                "  yes-no a \"A\"\n  yes-no b \"B\"\n    when a is yes\n  yes-no c \"C\"\n    when a is no\n"
                    + "  yes-no d \"D\"\n    1️⃣never-asked⏎when b is yes and c is yes"))
        expectMarks(
            survey(
                "  yes-no a \"A\"\n  yes-no b \"B\"\n    when a is yes\n  yes-no c \"C\"\n    when b is yes\n"
                    + "  yes-no d \"D\"\n    1️⃣never-asked⏎when c is yes and a is no"))
    }

    @Test("What is too much to try is said to be undecided, not guessed")
    func tooMuch() {
        // Each of the choices counts by itself: there are 2 to the power of 18 ways to choose.
        let choices = (1...18).map { "    - c\($0) \"C\"" }.joined(separator: "\n")
        let pairs = (1...9).map { "m has c\($0) and not m has c\(19 - $0)" }.joined(separator: " or ")
        expectMarks(
            survey("  many m \"M\"\n\(choices)\n  yes-no b \"B\"\n    1️⃣not-decided⏎when \(pairs)"))
    }
}
