package import Analysis
package import Consultation
package import Questionnaire

/// What came of it, by edition: who asked for help, who got it, whether it helped, and how long they waited.
package struct Outcomes: Sendable {
    struct Row: Hashable, Sendable {
        let title: String
        /// The question as the latest edition asks it.
        let question: String
        /// By edition; nil where it did not ask it.
        let figures: [OutcomeFigure?]
    }

    struct Edition: Hashable, Sendable {
        let label: String
        let responses: PublishedCell
        let modes: [PublishedAnalysis.Part]
    }

    let title: String
    let release: Release
    let isMadeUp: Bool
    let editions: [Edition]
    let rows: [Row]

    /// - Parameters:
    ///   - questions: the rows, in their order.
    ///   - file: where they are declared, for errors.
    ///   - figures: the editions, the earliest first; at least one, for publication.
    /// - Throws: ``Faults`` for each row whose question or choice is not in the survey of the latest edition.
    package init(_ questions: [OutcomeQuestion], in file: String, of figures: [EditionFigures]) throws(Faults) {
        guard let latest = figures.last else { preconditionFailure("there is an edition") }
        let faults = questions.flatMap { OutcomeRules(file: file, plan: latest.plan).check($0) }
        if !faults.isEmpty { throw Faults(faults) }
        let compared = try EditionComparison(of: figures).parts.first?.items ?? []
        title = latest.analysis.title
        release = latest.analysis.release
        isMadeUp = figures.contains(where: \.analysis.isMadeUp)
        editions = figures.map {
            Edition(label: $0.label, responses: $0.analysis.responses, modes: $0.analysis.modes)
        }
        rows = questions.map { question in
            let item = compared.first { $0.id == question.question.name }
            return Row(
                title: question.title.words, question: item?.titleAndStatement ?? "",
                figures: figures.indices.map { edition in
                    item?.figures[edition].map {
                        OutcomeFigure(
                            question.measure.codes, of: $0, isAskedOtherwise: !(item?.isCompared[edition] ?? true))
                    }
                })
        }
    }
}

extension OutcomeQuestion.Measure {
    fileprivate var codes: OutcomeFigure.Measure {
        switch self {
        case .choices(let choices): .choices(choices.map(\.name))
        case .median: .median
        }
    }
}
