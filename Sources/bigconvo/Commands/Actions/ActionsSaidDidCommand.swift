import ArgumentParser
import Consultation
import Publishing
import Questionnaire

extension ActionsCommand {
    struct SaidDid: ReportingCommand {
        static let configuration = CommandConfiguration(
            commandName: "said-did",
            abstract: "Write \"You said, we did\": a page, or a poster with --sheet.",
            discussion: """
                What was not agreed, what nobody has answered and what is late stand there too: young people ask. \
                With --only some are chosen, and it says what is left out. --findings puts the figures under what was \
                said.

                Examples:

                  bigconvo actions said-did
                  bigconvo actions said-did --output you-said.html --findings findings.json
                  bigconvo actions said-did --sheet a3 --design waves --output you-said.pdf
                """)

        enum Sheet: String, ExpressibleByArgument, CaseIterable {
            case a4
            case a3
        }

        @OptionGroup var actions: ActionsOptions

        @Option(help: "As a poster on one sheet: a4 or a3. Without it: a page of any length.")
        var sheet: Sheet?

        @Option(help: "As a poster: sunrise, waves, chat or plain, which takes little ink.")
        var design = PosterDesign.sunrise

        @Option(help: "The ids of some actions, with commas between.")
        var only: String?

        @Option(help: "What \"bigconvo findings --format json\" wrote.")
        var findings: String?

        @OptionGroup var page: ActionPageOutput

        func perform() throws {
            try page.check(inputs: actions.inputs + (findings.map { [$0] } ?? []))
            let plan = try actions.plan()
            let sentences = try Shelf.findingSentences(in: findings)
            if let sentences { Console.tell(sentences.unknown(in: plan), of: [try Shelf.source(plan.file)]) }
            let board = Consultation.SaidDid(
                plan, only: try chosen(of: plan), on: try actions.day(), figures: sentences?.byID ?? [:])
            let publisher = try Shelf.publisher(page.publisher)
            var text = ""
            switch try page.chosen() {
            case .text:
                ActionPageFormat.text(columns: page.columns).write(board, publisher: publisher, to: &text)
            case .markdown:
                ActionPageFormat.markdown.write(board, publisher: publisher, to: &text)
            case .html:
                let html = try html(publisher)
                text = sheet.map { html.poster(of: board, on: $0.size, as: design) } ?? html.page(of: board)
            case .pdf:
                let printer = SaidDidPrinter(html: try html(publisher), browser: try page.browser())
                return try page.write(
                    try sheet.map { try printer.poster(of: board, on: $0.size, as: design) } ?? printer.page(of: board))
            }
            try page.write(text)
        }

        private func html(_ publisher: String) throws -> SaidDidHTML {
            try SaidDidHTML(publisher: publisher, own: try Shelf.templates(in: page.templates))
        }

        private func chosen(of plan: ActionPlan) throws(Faults) -> Set<String>? {
            guard let only else { return nil }
            let names = only.names
            let known = plan.actions.map(\.id.name)
            let unknown = names.filter { !known.contains($0) }
            guard unknown.isEmpty else {
                throw Faults(
                    unknown.map { name in
                        Diagnostic(
                            "unknown-action", file: "--only", "there is no action called \"\(name.harmless())\"",
                            help: [
                                NearestName.of(name, in: known).map { "did you mean \"\($0)\"?" }
                                    ?? "the actions are: \(known.joined(separator: ", "))"
                            ])
                    })
            }
            return Set(names)
        }
    }
}

extension ActionsCommand.SaidDid.Sheet {
    fileprivate var size: PosterSheet {
        switch self {
        case .a4: .a4
        case .a3: .a3
        }
    }
}
