import Foundation
import Questionnaire
import Testing

struct ShowTests {
    private static let text = survey(
        """
          | Some words first.
          one age "How old are you?"
            - young "10 or under" -> end too-young
            - teen "11 or over"
            - prefer-not-to-say
          note pause
            | Take a breath.
          many who "Who helps you?"
            at most 2
            - friend "A friend"
            - other "Somebody else" other
          yes-no again "Would you ask {who} again?"
            when who has friend
        """, after: "ending too-young\n  | Bye.")

    private func shown(_ write: (CheckedSurvey, inout String) throws -> Void) throws -> String {
        var text = ""
        try write(try parsed(Self.text), &text)
        return text
    }

    @Test("The questions are numbered as on paper, with their choices")
    func questions() throws {
        #expect(
            try shown { QuestionList($0).write(width: 40, to: &$1) } == """
                A test

                Main
                Some words first.

                 1. How old are you?
                    ( ) 10 or under
                    ( ) 11 or over
                    ( ) Prefer not to say

                    Take a breath.

                 2. Who helps you?
                    Choose up to 2.
                    [ ] A friend
                    [ ] Somebody else: ________

                 3. Would you ask (your answer to
                    question 2) again?
                    ( ) Yes
                    ( ) No

                """)
    }

    @Test("Who is asked what is told in sentences")
    func logic() throws {
        #expect(
            try shown { RoutingWords($0).write(width: 60, to: &$1) } == """
                A test

                Main

                 1. How old are you?
                    Asked of everybody.
                    Who chooses "10 or under" is thanked and goes no
                    further.

                    Take a breath.
                    Shown to everybody.

                 2. Who helps you?
                    Asked of everybody.

                 3. Would you ask (your answer to question 2) again?
                    Asked if you chose "A friend" for "Who helps you?".

                """)
    }

    @Test("The shortest and the longest way are told, and how to come to each question")
    func paths() throws {
        let text = try shown { PathSummary($0).write(width: 200, to: &$1) }
        #expect(text.contains("Questions in all: 3\nShortest way: 2 questions, about 1 minute\n"))
        #expect(text.contains("Longest way: 3 questions, about 1 minute\n"))
        #expect(
            text.hasSuffix(
                " 3. Would you ask (your answer to question 2) again?\n    - In question 2, choose \"A friend\".\n"))
    }

    @Test("The flow chart leads from the start to handing in, past what is not asked")
    func mermaid() throws {
        #expect(
            try shown { FlowChart($0).write(to: &$1) } == """
                flowchart TD
                  start(["Start"])
                  end0(["Ending: too-young"])
                  q0["1. How old are you?"]
                  start --> q0
                  q0 -->|"10 or under"| end0
                  q1["Take a breath."]
                  q0 --> q1
                  q2["2. Who helps you?"]
                  q1 --> q2
                  cq3{"you chose #34;A friend#34; for #34;Who helps you?#34;?"}
                  q2 --> cq3
                  q3["3. Would you ask #40;your answer to question 2#41; again?"]
                  cq3 -->|"yes"| q3
                  finish(["Hand in"])
                  q3 --> finish
                  cq3 -->|"no"| finish

                """)
    }

    @Test("Words cannot break out of the flow chart, nor out of a terminal")
    func hostile() throws {
        var hostile = Survey("s", "T\u{1B}[2J")
        var section = Section("a", "A")
        section.questions = [Question(.text, "q", "x\"] --> evil[\"\u{1B}[2J|`;\n  click")]
        hostile.sections = [section]
        let checked = CheckedSurvey(hostile)
        var texts = ["", "", "", ""]
        FlowChart(checked).write(to: &texts[0])
        QuestionList(checked).write(width: 80, to: &texts[1])
        RoutingWords(checked).write(width: 80, to: &texts[2])
        PathSummary(checked).write(width: 80, to: &texts[3])
        #expect(texts[0].split(separator: "\n").count == 6)
        #expect(!texts[0].contains("] --> evil"))
        for text in texts { #expect(!text.contains("\u{1B}")) }
    }

    @Test("Programs get the same in JSON, with the version of its schema")
    func json() throws {
        struct Shown: Decodable {
            struct Section: Decodable { let questions: [Question] }
            struct Question: Decodable {
                let id: String
                let number: Int?
                let asked: String
                let witness: [Step]?
                let when: When?
            }
            struct Step: Decodable, Equatable {
                let question: String
                let codes: [String]?
            }
            struct When: Decodable { let source: String }
            let schema: Int
            let sections: [Section]
        }
        let text = try SurveyJSON(try parsed(Self.text)).text()
        let shown = try JSONDecoder().decode(Shown.self, from: Data(text.utf8))
        #expect(shown.schema == SurveyJSON.schema)
        let questions = try #require(shown.sections.first?.questions)
        #expect(questions.map(\.id) == ["age", "pause", "who", "again"])
        #expect(questions.map(\.number) == [1, nil, 2, 3])
        #expect(questions.map(\.asked) == ["always", "always", "always", "sometimes"])
        #expect(questions.last?.witness == [Shown.Step(question: "who", codes: ["friend"])])
        #expect(questions.last?.when?.source == "who has friend")
    }

    @Test("No line is wider than the terminal", arguments: [20, 33, 80])
    func width(cells: Int) throws {
        for text in [
            try shown { QuestionList($0).write(width: cells, to: &$1) },
            try shown { RoutingWords($0).write(width: cells, to: &$1) },
            try shown { PathSummary($0).write(width: cells, to: &$1) },
        ] {
            #expect(text.split(separator: "\n").allSatisfy { TerminalWidth.of($0) <= cells })
        }
    }
}
