import Analysis
import Consultation
import Questionnaire
import Testing

@testable import Publishing

struct ReportComposerTests {
    private func document(_ contents: ReportContents) -> ReportDocument { ReportComposer(contents: contents).document }

    private func part(_ id: String, of contents: ReportContents) throws -> ReportPart {
        try #require(document(contents).parts.first { $0.id == id })
    }

    private func figures(_ part: ReportPart) -> [ReportFigure] {
        part.blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
    }

    @Test("Of a report of which nothing is written, every part stands in its order and asks for its words")
    func nothingWritten() throws {
        let document = document(try MadeUpReport.contents())
        #expect(
            document.parts.map(\.id) == [
                "foreword", "in-short", "what-we-did", "reached", "section-all", "next-steps", "help", "about",
            ])
        let prompts = document.parts.flatMap(\.blocks).compactMap { block in
            if case .prompt(let words) = block { words.prefix(8).description } else { nil }
        }
        #expect(prompts == ["Still to", "Still to", "Still to", "Still to", "Nobody h"])
    }

    @Test(
        "A page that holds nothing but a hint for whoever writes it is still to be written",
        arguments: ["", "<!-- Half\na page. -->\n"])
    func onlyAHint(page: String) throws {
        let contents = try MadeUpReport.contents("foreword: foreword.md", passages: ["foreword.md": page])
        guard case .prompt(let words)? = try part("foreword", of: contents).blocks.first else {
            Issue.record("nothing asks for the foreword")
            return
        }
        #expect(words.hasPrefix("Still to write"))
        #expect(contents.text.unwritten(among: contents.passages) == ["foreword", "what-we-did", "next-steps"])
        let written = try MadeUpReport.contents(
            "foreword: foreword.md", passages: ["foreword.md": page + "\nWe asked."])
        #expect(written.text.unwritten(among: written.passages) == ["what-we-did", "next-steps"])
    }

    private static let priorities = """
        title: Heard
        publisher: The Youth Commission
        date: November 2026
        foreword: foreword.md
        foreword-by: The Commissioner
        priorities:
          - title: Waiting
            questions: [wish]
            themes: [waiting]
            introduction: Waiting came up everywhere.
          - title: Being safe
            questions: [safe]
            recommendations: Walk with us.
        partners: [A school, A club]
        """

    @Test("Each priority has what was found of its questions, and what no priority names stands apart")
    func priorities() throws {
        let actions = """
            actions:
              - id: drop-in
                finding: We wait too long.
                priority: waiting
                recommendation: Open a drop-in in every town.
                lead: Director of children's services
                due: 2027-03-01
                status: proposed
              - id: other
                finding: We want to be asked.
                recommendation: Ask us again next year.
                status: proposed
            """
        let contents = try MadeUpReport.contents(
            Self.priorities, actions: actions, passages: ["foreword.md": "# Why\n\nBecause."])
        let document = document(contents)
        #expect(document.title == "Heard" && document.lines == ["The Youth Commission", "November 2026"])
        #expect(
            document.parts.map(\.title) == [
                "Foreword", "In short", "What we did", "Who we reached", "Waiting", "Being safe", "What else we asked",
                "Next steps", "Where to turn", "About these numbers", "Our partners",
            ])
        let waiting = try part("priority-1", of: contents)
        #expect(figures(waiting).map(\.id) == ["wish"])
        #expect(
            waiting.blocks.contains {
                if case .recommendations(let all) = $0 {
                    all.map(\.words) == ["Open a drop-in in every town."]
                } else {
                    false
                }
            })
        #expect(figures(try part("priority-2", of: contents)).map(\.id) == ["safe"])
        #expect(
            figures(try part("something-else", of: contents)).map(\.id)
                == ["listened", "turn-to", "priorities", "care", "club"])
        let next = try part("next-steps", of: contents).blocks
        #expect(
            next.contains {
                if case .recommendations(let all) = $0 {
                    all.map(\.words) == ["Ask us again next year."]
                } else {
                    false
                }
            })
    }

    @Test("Every question stands in the report exactly once, whatever the priorities name")
    func everyQuestion() throws {
        for text in ["", Self.priorities, "priorities:\n  - title: None of it\n"] {
            let contents = try MadeUpReport.contents(text, passages: ["foreword.md": ""])
            let figures = document(contents).parts.flatMap(figures).map(\.id)
            #expect(figures.sorted() == contents.analysis.items.map(\.id).sorted())
        }
    }

    @Test("A chart draws what the table shows, and what is hidden is drawn nowhere")
    func charts() throws {
        let contents = try MadeUpReport.contents()
        let figures = document(contents).parts.flatMap(figures)
        for figure in figures {
            let table = figure.tables.first?.table
            func shares(of label: String) -> String? { table?.rows.first { $0.label == label }?.figures[1] }
            switch figure.chart {
            case .bars(let bars)?:
                for bar in bars { #expect(shares(of: bar.label) == "\(bar.percent.written)%", "\(figure.id)") }
            case .scale(let scale)?:
                for step in scale.steps { #expect(shares(of: step.label) == step.percent.map { "\($0.written)%" }) }
                #expect(
                    scale.net
                        == "Net agreement, those at the top less those at the bottom: +15 points (likely range +8 to +22)."
                )
            case .changes?: Issue.record("there is one edition only")
            case nil: #expect(figure.id == "club", "12 people answered, and nothing of it is shown")
            }
        }
        #expect(figures.first { $0.id == "club" }?.words == ["Too few answered to show more."])
    }

    @Test("With an edition before, what changed stands with its question and as a whole")
    func changes() throws {
        let contents = try MadeUpReport.contents(before: try MadeUpConsultation.tally(.init(safe: 2)))
        let change = try #require(
            document(contents).parts.flatMap(figures).first { $0.id == "safe-changes" })
        guard case .changes(let all)? = change.chart, let yes = all.first else {
            Issue.record("what changed is drawn")
            return
        }
        #expect(yes.label == "Yes" && yes.isClear)
        #expect(yes.points.map(\.edition) == ["2025", "2026"] && yes.points.map(\.percent) == [50, 75])
        #expect(change.words == ["\"Yes\" went up from 50% to 75%, by +25 points (likely range +20 to +30)."])
        #expect(try part("changes", of: contents).title == "What changed")
    }

    @Test("In short, no question speaks twice")
    func inShort() throws {
        guard case .list(let lines)? = try part("in-short", of: try MadeUpReport.contents()).blocks.last else {
            Issue.record("there are findings")
            return
        }
        #expect(lines.count == 6)
        #expect(Set(lines.map { $0.prefix { $0 != ":" } }).count == lines.count)
    }
}
