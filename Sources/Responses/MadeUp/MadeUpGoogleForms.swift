package import Interview
package import Questionnaire

/// Made-up answers in the shape of a Google Forms download, for trying everything before there are
/// any real ones. Every row says that it is made up.
package struct MadeUpGoogleForms: Sendable {
    /// The column that says so.
    static let label = "Made up"

    private let survey: CheckedSurvey

    package init(_ survey: CheckedSurvey) {
        self.survey = survey
    }

    /// The file, as Google writes it: comma, LF, everything quoted, several answers joined by `;`.
    package func bytes(of responses: [Answers]) -> [UInt8] {
        let columns = survey.questions.filter(\.kind.isAsked).flatMap(columns)
        var text = line(["Timestamp"] + columns.map(\.title) + [Self.label])
        for (index, answers) in responses.enumerated() {
            // Days and times are made up too: one row a minute from noon on one day.
            let minute = String(index % 60)
            let padded = minute.count < 2 ? "0" + minute : minute
            let stamp = "2026/01/01 \(index / 60 % 12 + 1):\(padded):00 PM GMT"
            text += line([stamp] + columns.map { $0.cell(answers) } + ["made up, nobody said this"])
        }
        return Array(text.utf8)
    }

    private struct Column {
        let title: String
        let cell: (Answers) -> String
    }

    private func columns(of question: Question) -> [Column] {
        let id = question.id.name
        let title = question.title.source
        switch question.kind {
        case .grid:
            return question.rows.map { row in
                Column(title: "\(title) [\(row.statement.source)]") { answers in
                    guard case .rows(let codes) = answers[id]?.answer else { return "" }
                    return codes[row.id.name].map { label($0, of: id) } ?? ""
                }
            }
        case .rank:
            return survey.choices(of: id).map { choice in
                Column(title: "\(title) [\(choice.label?.source ?? "")]") { answers in
                    guard case .ranking(let codes) = answers[id]?.answer else { return "" }
                    return codes.firstIndex(of: choice.code.name).map { String($0 + 1) } ?? ""
                }
            }
        default:
            return [Column(title: title) { whole($0[id], of: id) }]
        }
    }

    private func whole(_ given: GivenAnswer?, of id: String) -> String {
        switch given {
        case nil: ""
        case .declined: "Prefer not to say"
        case .answered(.choice(let code), _): label(code, of: id)
        case .answered(.choices(let codes), _):
            survey.choices(of: id).map(\.code.name).filter(codes.contains).map { label($0, of: id) }
                .joined(separator: ";")
        case .answered(.number(let number), _): number.written
        case .answered(.text(let text), _): text
        case .answered: ""
        }
    }

    private func label(_ code: String, of id: String) -> String {
        survey.choice(code, of: id)?.label?.source ?? code
    }

    private func line(_ cells: [String]) -> String {
        cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
    }
}
