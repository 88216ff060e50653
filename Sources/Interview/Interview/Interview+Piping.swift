package import Questionnaire

extension Interview {
    /// The words of a text with the labels of earlier answers put in.
    ///
    /// Only labels that the survey wrote are put in, never what a person typed: the line of an `other`
    /// choice shows as its label.
    package func words(of text: Text) -> String {
        text.pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .answer(let id): label(of: id)
            }
        }.joined()
    }

    private func label(of id: String) -> String {
        let codes: [String]
        switch answers[id]?.answer {
        case .choice(let code): codes = [code]
        case .choices(let chosen): codes = survey.choices(of: id).map(\.code.name).filter(chosen.contains)
        case .ranking(let ranked): codes = ranked
        default: codes = []
        }
        let labels = codes.compactMap { survey.choice($0, of: id)?.label?.source }
        // No list formatter: it would bring the machine's language into the survey's.
        guard let last = labels.last else { return "…" }
        if labels.count == 1 { return last }
        let others = labels.dropLast().joined(separator: survey.phrasebook(SurveyPhrase.listSeparator))
        return survey.phrasebook(SurveyPhrase.listEnd, ["others": others, "last": last])
    }
}
