import Interview
import Questionnaire

@testable import PaperEntry

/// Somebody in the plain mode, for tests, with a file in memory.
struct PlainTyping {
    var entry: PlainEntry
    private(set) var file: [Answers] = []
    /// What was said last.
    private(set) var said = ""
    var hasRoom = true

    init(_ survey: CheckedSurvey) {
        entry = PlainEntry(survey, rows: 0, width: 66)
        said = entry.open().text
    }

    mutating func reply(_ replies: [String]) { for reply in replies { self.reply(reply) } }

    private mutating func reply(_ reply: String) {
        let turn = entry.take(reply)
        said = turn.text
        guard let change = turn.change else { return }
        guard hasRoom else { return said = entry.notKept(because: "there is no space left on the disk").text }
        if let old = change.old, let index = file.firstIndex(of: old) { file.remove(at: index) }
        if let new = change.new { file.append(new) }
        said = entry.kept(rows: file.count).text
    }
}

/// The replies that type in a form: the plain mode read backwards.
struct PlainReplies {
    private let survey: CheckedSurvey

    init(to survey: CheckedSurvey) {
        self.survey = survey
    }

    /// One reply line each, from the tick for taking part to being done with the form.
    func replies(for answers: Answers) -> [String] {
        let asked = Route(through: survey, with: answers).asked.filter(\.kind.isAsked)
        return ["y"] + asked.flatMap { replies(to: $0, with: answers[$0.id.name]) } + [":done"]
    }

    private func replies(to question: Question, with given: GivenAnswer?) -> [String] {
        let codes = PaperCodes(of: question, in: survey)
        func keys(_ code: String) -> String { codes.code(of: code) ?? "" }
        guard let given else {
            return Array(repeating: "", count: question.kind == .grid ? max(1, question.rows.count) : 1)
        }
        guard case .answered(let answer, let writeIns) = given else { return [PaperCodes.declining] }
        func words(for chosen: some Collection<String>) -> [String] {
            survey.choices(of: question.id.name)
                .filter { $0.isOther && chosen.contains($0.code.name) }
                .map { writeIns[$0.code.name] ?? "" }
        }
        switch answer {
        case .choice(let code): return [keys(code)] + words(for: [code])
        case .choices(let chosen): return [chosen.sorted().map(keys).joined(separator: " ")] + words(for: chosen)
        case .rows(let rows): return question.rows.map { rows[$0.id.name].map(keys) ?? "" }
        case .ranking(let ranked): return [ranked.map(keys).joined(separator: ",")]
        case .number(let number): return [number.written]
        case .text(let text):
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                // A blank in front makes an empty line, or one like ":back" or "x", part of the text.
                line.isEmpty || line.first == ":" || line.lowercased() == "x" ? " " + line : String(line)
            }
            return question.kind == .longText ? lines + [""] : lines
        }
    }
}
