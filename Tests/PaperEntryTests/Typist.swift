import Interview
import Questionnaire
import Screen

@testable import PaperEntry

/// Somebody at the screens, for tests, with a file in memory.
struct Typist {
    var screens: EntryScreens
    /// What the file holds.
    private(set) var file: [Answers] = []
    /// Whether the file can be written.
    var hasRoom = true

    init(_ survey: CheckedSurvey, columns: Int = 80, rows: Int = 24) {
        screens = EntryScreens(
            survey, rows: 0, file: "paper.csv", size: ScreenSize(columns: columns, rows: rows))
    }

    var text: String { screens.frame.text }
    var question: Question? { screens.form.question }

    mutating func press(_ keys: Key...) { for key in keys { press(key) } }

    mutating func press(_ key: Key) {
        guard let change = screens.press(key) else { return }
        guard hasRoom else { return screens.notKept(because: "there is no space left on the disk") }
        if let old = change.old {
            guard let index = file.firstIndex(of: old) else { return screens.notKept(because: "it is not there") }
            file.remove(at: index)
        }
        if let new = change.new { file.append(new) }
        screens.kept(rows: file.count)
    }

    /// Types as a keyboard sends it: one scalar at a time, Enter for a line end.
    mutating func type(_ text: String) {
        for scalar in text.unicodeScalars { press(scalar == "\n" ? .enter : .character(Character(scalar))) }
    }

    /// Types in what somebody ticked and wrote at the question on the screen.
    mutating func give(_ given: GivenAnswer?) {
        guard let question else { return }
        let codes = PaperCodes(of: question, in: screens.survey)
        guard case .answered(let answer, let writeIns)? = given else {
            if given == .declined {
                type(question.kind.isOpenText ? "x\n" : "X")
            } else {
                let count = question.kind == .grid ? question.rows.count : 1
                for _ in 0..<count { press(question.kind.isOpenText ? .enter : .character(" ")) }
            }
            return
        }
        func keys(_ code: String) -> String { codes.code(of: code) ?? "" }
        switch answer {
        case .choice(let code): type(keys(code))
        case .choices(let chosen): type(chosen.sorted().map(keys).joined() + "\n")
        case .ranking(let ranked):
            type(ranked.map(keys).joined())
            if ranked.count < screens.survey.places(of: question) { press(.enter) }
        case .rows(let rows): for row in question.rows { type(rows[row.id.name].map(keys) ?? " ") }
        case .number(let number): type(number.written + "\n")
        case .text(let text):
            for line in EntryReply.typed(.answered(.text(text))).split(
                separator: "\n", omittingEmptySubsequences: false
            )
            .enumerated() {
                if line.offset > 0 { press(.tab) }
                type(String(line.element))
            }
            press(.enter)
        }
        while case .writeIn(_, _, _, let waiting) = screens.field {
            type((waiting.first.flatMap { writeIns[$0] } ?? "") + "\n")
        }
    }

    /// Types in a whole form, the tick for taking part included, and saves it.
    mutating func enter(_ answers: Answers) {
        type("y")
        while let question { give(answers[question.id.name]) }
        press(.enter)
    }
}
