/// The routing as a flow chart in the Mermaid language, for `show --as mermaid`:
///
///     flowchart TD
///       start([Start]) --> q1
///       q1["1. How old are you?"] -- "10 or under" --> end1
package struct FlowChart {
    private let survey: CheckedSurvey
    private let numbers: QuestionNumbers
    private let conditions: ConditionWords

    package init(_ survey: CheckedSurvey) {
        self.survey = survey
        numbers = QuestionNumbers(survey)
        conditions = ConditionWords(numbers: numbers)
    }

    package func write(to output: inout some TextOutputStream) {
        var drawing = Drawing()
        drawing.add("start", shape: ("([", "])"), "Start")
        drawing.tails = [("start", nil)]
        for (number, ending) in survey.survey.endings.enumerated() {
            drawing.add(endingNode(number), shape: ("([", "])"), "Ending: \(ending.id)")
        }
        var index = 0
        for (number, section) in survey.survey.sections.enumerated() {
            var passing: [Drawing.Tail] = []
            if let condition = section.condition {
                drawing.arrive(at: "s\(number)", shape: ("{", "}"), conditions.words(of: condition) + "?")
                drawing.tails = [("s\(number)", "yes")]
                passing = [("s\(number)", "no")]
            }
            for question in section.questions {
                draw(question, as: "q\(index)", in: &drawing)
                index += 1
            }
            drawing.tails += passing
        }
        drawing.arrive(at: "finish", shape: ("([", "])"), "Hand in")
        output.write("flowchart TD\n" + drawing.lines.map { "  \($0)\n" }.joined())
    }

    private func draw(_ question: Question, as node: String, in drawing: inout Drawing) {
        var passing: [Drawing.Tail] = []
        if let condition = question.condition {
            drawing.arrive(at: "c\(node)", shape: ("{", "}"), conditions.words(of: condition) + "?")
            drawing.tails = [("c\(node)", "yes")]
            passing = [("c\(node)", "no")]
        }
        drawing.arrive(
            at: node, shape: ("[", "]"), numbers.mark(of: question) + numbers.words(of: question))
        for choice in survey.choices(of: question.id.name) {
            guard let ending = choice.ending,
                let number = survey.survey.endings.firstIndex(where: { $0.id == ending })
            else { continue }
            drawing.connect((node, numbers.label(of: choice)), to: endingNode(number))
        }
        drawing.tails = [(node, nil)] + passing
    }

    private func endingNode(_ number: Int) -> String { "end\(number)" }
}

/// The chart so far, and what still has to be led on.
private struct Drawing {
    typealias Tail = (node: String, label: String?)

    private(set) var lines: [String] = []
    var tails: [Tail] = []

    mutating func add(_ node: String, shape: (String, String), _ words: String) {
        lines.append("\(node)\(shape.0)\"\(Self.escaped(words))\"\(shape.1)")
    }

    /// Draws a node and leads everything open to it.
    mutating func arrive(at node: String, shape: (String, String), _ words: String) {
        add(node, shape: shape, words)
        for tail in tails { connect(tail, to: node) }
        tails = []
    }

    mutating func connect(_ tail: Tail, to node: String) {
        let label = tail.label.map { "|\"\(Self.escaped($0))\"|" } ?? ""
        lines.append("\(tail.node) -->\(label) \(node)")
    }

    /// Mermaid takes characters by their number between `#` and `;`.
    private static func escaped(_ words: String) -> String {
        words.harmless().reduce(into: "") { result, character in
            if "\"#<>&;|[]{}()`\\".contains(character), let code = character.unicodeScalars.first?.value {
                result += "#\(code);"
            } else {
                result.append(character)
            }
        }
    }
}
