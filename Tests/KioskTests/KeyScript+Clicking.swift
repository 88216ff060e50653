import Interview
@testable import Kiosk
import Questionnaire
import Screen

/// Somebody without a keyboard.
extension KeyScript {
    /// What a click finds nothing of.
    struct NotThere: Error {
        var wanted: String
        var screen: String
    }

    /// The first cell from which a press stands for a key.
    func spot(of key: Key) -> Frame.Spot? {
        let frame = screens.frame
        for row in 0..<frame.size.rows
        where frame.lines[row].press != nil || frame.lines[row].runs.contains(where: { $0.press != nil }) {
            let spots = (0..<frame.size.columns).map { Frame.Spot(row: row, column: $0) }
            if let spot = spots.first(where: { frame.key(onPage: $0) == key }) { return frame.visual(spot) }
        }
        return nil
    }

    /// The cell where a text begins.
    func spot(of text: String) throws -> Frame.Spot {
        for (row, line) in screens.frame.lines.enumerated() {
            if let range = line.text.range(of: text) {
                return Frame.Spot(row: row, column: TerminalWidth.of(String(line.text[..<range.lowerBound])))
            }
        }
        throw NotThere(wanted: text, screen: screens.frame.text)
    }

    /// Clicks on a cell, a second after whatever was before.
    mutating func click(_ spot: Frame.Spot, after time: Duration = .seconds(1)) {
        now += time
        if let answers = screens.take(.press(spot), on: screens.frame, at: now) {
            stored.append(answers)
            screens.stored(at: now)
        }
    }

    mutating func click(on text: String) throws { click(try spot(of: text)) }

    /// Clicks where a press stands for a key, and before that on "more below" and "more above" until it is in sight.
    mutating func click(_ key: Key) throws {
        for more in [Key.pageDown, .pageUp] {
            while true {
                if let spot = spot(of: key) { return click(spot) }
                guard let spot = spot(of: more) else { break }
                click(spot)
            }
        }
        throw NotThere(wanted: "\(key)", screen: screens.frame.text)
    }

    /// Answers the question on the screen, and goes on. Only words and numbers are typed.
    mutating func clickToGive(_ given: GivenAnswer?) throws {
        guard case .answered(let answer, let writeIns)? = given else {
            if screens.field.takesLetters { try click(.tab) }
            let rows = screens.interview.question?.rows.count ?? 0
            for _ in 0..<(given == .declined ? 1 : max(1, rows)) {
                try click(.character(given == .declined ? "d" : "s"))
            }
            return
        }
        switch (answer, screens.field) {
        case (.choice(let code), .choices(let choices)): try click(code, in: choices)
        case (.choices(let codes), .choices(let choices)):
            for (index, item) in choices.items.enumerated() where codes.contains(item.code) { try click(.item(index)) }
            try click(.enter)
        case (.ranking(let codes), .ranking(let ranking)):
            for code in codes { try click(.item(ranking.items.firstIndex { $0.code == code } ?? 0)) }
            try click(.goOn)
        case (.rows(let rows), .row):
            for row in screens.interview.question?.rows ?? [] {
                guard case .row(_, let choices, _) = screens.field else { return }
                if let code = rows[row.id.name] { try click(code, in: choices) } else { try click(.character("s")) }
            }
        case (.number(let number), _):
            type(number.written)
            try click(.goOn)
        case (.text(let text), _):
            type(text)
            try click(.goOn)
        default: break
        }
        while case .writeIn(_, _, _, let waiting) = screens.field {
            type(waiting.first.flatMap { writeIns[$0] } ?? "")
            try click(.goOn)
        }
    }

    private mutating func click(_ code: String, in choices: ChoiceField) throws {
        try click(.item(choices.items.firstIndex { $0.code == code } ?? 0))
        try click(.enter)
    }
}

extension String {
    fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
