/// Writes a survey as a tree, for `show --as tree` and for the parser's tests:
///
///     survey mental-health "The Big Conversation" @1:8
///     ├─ edition 2026
///     └─ section about-you "About you" @20:9
///        └─ one age "How old are you?" @22:7
///           └─ choice 11-13 "11 to 13" @24:7
package struct TreeDump {
    /// One line of the tree, with what stands below it.
    struct Node {
        var line: String
        var children: [Node] = []
    }

    private let showsPlaces: Bool

    /// - Parameter showsPlaces: whether each name is followed by its line and column.
    package init(showsPlaces: Bool = true) {
        self.showsPlaces = showsPlaces
    }

    package func write(_ survey: Survey, to output: inout some TextOutputStream) {
        write(node(survey), indent: "", branch: "", to: &output)
    }

    private func write(_ node: Node, indent: String, branch: String, to output: inout some TextOutputStream) {
        output.write(indent + branch + node.line.harmless() + "\n")
        let deeper = indent + (branch == "├─ " ? "│  " : branch.isEmpty ? "" : "   ")
        for (index, child) in node.children.enumerated() {
            write(
                child, indent: deeper, branch: index == node.children.count - 1 ? "└─ " : "├─ ", to: &output)
        }
    }

    private func node(_ survey: Survey) -> Node {
        var node = Node(line: "\(survey.words)\(place(survey.id))")
        for line in survey.headLines { node.add(line.words) }
        if !survey.welcome.isEmpty { node.children.append(Node(line: "welcome", children: paragraphs(survey.welcome))) }
        if let consent = survey.consent { node.add("consent \(consent.quoted)") }
        for list in survey.lists {
            node.children.append(
                Node(line: "choices \(list.id)\(place(list.id))", children: list.choices.map(self.node)))
        }
        for section in survey.sections { node.children.append(self.node(section)) }
        for ending in survey.endings {
            node.children.append(
                Node(line: "ending \(ending.id)\(place(ending.id))", children: paragraphs(ending.paragraphs)))
        }
        if !survey.thanks.isEmpty { node.children.append(Node(line: "thanks", children: paragraphs(survey.thanks))) }
        return node
    }

    private func node(_ section: Section) -> Node {
        var node = Node(line: "\(section.words)\(place(section.id))")
        if let condition = section.condition { node.add("when \(condition)") }
        node.children += paragraphs(section.introduction)
        node.children += section.questions.map(self.node)
        return node
    }

    private func node(_ question: Question) -> Node {
        var node = Node(line: "\(question.words)\(place(question.id))")
        for line in question.propertyLines { node.add(line.words) }
        node.children += paragraphs(question.paragraphs)
        node.children += question.choices.map(self.node)
        node.children += question.rows.map { Node(line: "row \($0.words)\(place($0.id))") }
        return node
    }

    private func node(_ choice: Choice) -> Node {
        Node(line: "choice \(choice.words)\(place(choice.code))")
    }

    private func paragraphs(_ texts: [Text]) -> [Node] {
        texts.map { Node(line: "| \($0.source)") }
    }

    private func place(_ identifier: Identifier) -> String {
        guard showsPlaces, let start = identifier.range?.start else { return "" }
        return " @\(start.line):\(start.column)"
    }
}

extension TreeDump.Node {
    fileprivate mutating func add(_ line: String) { children.append(TreeDump.Node(line: line)) }
}
