import Questionnaire

/// Draws what is filled in at a question.
struct PaperFieldComposer {
    private let labels: PaperLabels

    init(_ labels: PaperLabels) {
        self.labels = labels
    }

    func field(of question: Question) -> PaperField {
        let boxes = boxes(of: question)
        switch question.kind {
        case .one, .many, .scale, .yesNo: return .boxes(PaperBoxes(layout: layout(of: boxes), boxes: boxes))
        case .rank: return .places(PaperBoxes(layout: .list, boxes: boxes))
        case .grid:
            return .grid(
                PaperGrid(
                    columns: boxes,
                    rows: question.rows.map { row in
                        PaperGrid.Row(statement: labels.words(of: row.statement), boxes: boxes)
                    }))
        case .number: return .number(PaperNumber(unit: question.unit.map(labels.words)))
        case .text, .longText: return .lines(PaperLines(count: lines(for: question)))
        case .note: return .none
        }
    }

    private func boxes(of question: Question) -> [PaperBox] {
        PaperCodes(of: question, in: labels.survey).choices.map { code, choice in
            let label = labels.label(of: choice)
            return PaperBox(
                code: code == label ? nil : code, label: label, hasLine: choice.isOther && question.kind != .grid)
        }
    }

    private func layout(of boxes: [PaperBox]) -> PaperBoxes.Layout {
        if boxes.contains(where: \.hasLine) { return .list }
        if boxes.count > 2, boxes.allSatisfy({ $0.label.count <= 3 }) { return .row }
        return boxes.count >= 6 && boxes.allSatisfy { $0.label.count <= 32 } ? .columns : .list
    }

    /// Room for what may be written, by a hand that writes about 60 letters on a line of A4.
    private func lines(for question: Question) -> Int {
        let needed = (question.characterLimit + 59) / 60
        return question.kind == .text ? min(needed, 2) : min(max(needed, 3), 12)
    }
}
