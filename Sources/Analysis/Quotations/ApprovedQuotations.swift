import Questionnaire

/// The quotations that may be printed beside the figures of a survey: a person approved each, and the count of its
/// theme is shown.
package struct ApprovedQuotations: Hashable, Sendable {
    /// In the order of the file.
    private let quotations: [Quotation]

    /// Nothing may be printed.
    package static let none = ApprovedQuotations(quotations: [])

    private init(quotations: [Quotation]) {
        self.quotations = quotations
    }

    /// What of a file may be printed beside an analysis, whose thresholds may be other ones than those under which
    /// it was chosen, and whose codebook may have changed.
    ///
    /// - Parameter analysis: for publication: for internal use nothing would be hidden.
    package init(_ file: QuotesFile, beside analysis: PublishedAnalysis, of plan: TallyPlan) {
        guard analysis.isForPublication, file.survey == plan.survey.survey.id.name else {
            self = .none
            return
        }
        let coded = plan.codedQuestions
        quotations = file.quotations.filter { quotation in
            quotation.isApproved == true && quotation.approver != nil && quotation.day != nil
                && analysis.shows(quotation.theme, at: quotation.question)
                && coded.contains { $0.quotes(quotation, in: plan) }
        }
    }

    package var isEmpty: Bool { quotations.isEmpty }

    package func of(theme: String) -> [Quotation] { quotations.filter { $0.theme == theme } }
}

extension CodedQuestions {
    /// Whether the question of a quotation is one of these, and its theme may be quoted.
    fileprivate func quotes(_ quotation: Quotation, in plan: TallyPlan) -> Bool {
        items.contains { plan.items[$0].id == quotation.question }
            && codebook.themes.contains { $0.id == quotation.theme && codebook.isQuotable($0) }
    }
}
