import Questionnaire

/// Draws in plain text what is filled in with a pen.
struct PaperTextField {
    let width: Int
    let indent: String

    func write(_ item: PaperItem, to output: inout some TextOutputStream) {
        let declining = [item.declining].compactMap(\.self)
        switch item.field {
        case .boxes(let boxes) where boxes.layout == .row:
            row(boxes.boxes, to: &output)
            list(declining, mark: "[ ]", to: &output)
        case .boxes(let boxes): list(boxes.boxes + declining, mark: "[ ]", to: &output)
        case .places(let boxes):
            list(boxes.boxes, mark: "[   ]", to: &output)
            list(declining, mark: "[ ]", to: &output)
        case .grid(let grid):
            self.grid(grid, to: &output)
            list(declining, mark: "[ ]", to: &output)
        case .number(let number):
            output.write("\(indent)__________\(number.unit.map { " \($0)" } ?? "")\n")
            list(declining, mark: "[ ]", to: &output)
        case .lines(let lines):
            for _ in lines.numbers { output.write("\n\(indent)\(rule(after: indent))\n") }
            list(declining, mark: "[ ]", to: &output)
        case .none: break
        }
    }

    private func list(_ boxes: [PaperBox], mark: String, to output: inout some TextOutputStream) {
        let codes = boxes.map { $0.code?.count ?? 0 }.max() ?? 0
        for box in boxes {
            let code = box.code ?? ""
            let room = String(repeating: " ", count: codes - code.count + (codes > 0 ? 2 : 0))
            let first = "\(indent)\(mark) \(code)\(room)"
            let rest = String(repeating: " ", count: first.count)
            lines(of: box.hasLine ? "\(box.label):" : box.label, first: first, rest: rest, to: &output)
            if box.hasLine { output.write("\(rest)\(rule(after: rest))\n") }
        }
    }

    /// The numbers of a scale, as many on a line as there is room for.
    private func row(_ boxes: [PaperBox], to output: inout some TextOutputStream) {
        let cells = boxes.map { ["[\u{A0}]", $0.code, $0.label].compactMap(\.self).joined(separator: "\u{A0}") }
        lines(of: cells.joined(separator: "\u{A0}\u{A0} "), first: indent, rest: indent, to: &output)
    }

    /// What the codes mean, then a line of boxes for each statement: five long heads do not fit a line.
    private func grid(_ grid: PaperGrid, to output: inout some TextOutputStream) {
        for column in grid.columns {
            guard let code = column.code else { continue }
            let first = "\(indent)\(code) = "
            lines(of: column.label, first: first, rest: String(repeating: " ", count: first.count), to: &output)
        }
        for row in grid.rows {
            lines(of: row.statement, first: indent, rest: indent, to: &output)
            let boxes = row.boxes.map { "[\u{A0}]\u{A0}\($0.code ?? $0.label)" }
            lines(of: boxes.joined(separator: "\u{A0}\u{A0} "), first: "\(indent)  ", rest: "\(indent)  ", to: &output)
        }
    }

    private func lines(of text: String, first: String, rest: String, to output: inout some TextOutputStream) {
        for line in TextWrapping.lines(of: text, width: width, first: first, rest: rest) { output.write("\(line)\n") }
    }

    private func rule(after before: String) -> String {
        String(repeating: "_", count: max(10, width - before.count))
    }
}
