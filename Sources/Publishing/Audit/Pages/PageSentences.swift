import Analysis
import Questionnaire

/// What the sentences of ``AnalysisWording`` say in numbers.
struct PageSentences {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    /// "the number is under 10".
    var threshold: Int? { Int(behind("the number is under ", as: \.isNumber) ?? "") }

    /// "rounded to the nearest 5"; where it is said what is hidden and not that it is rounded, it is not.
    var rounding: Int? {
        Int(behind("Counts are rounded to the nearest ", as: \.isNumber) ?? "")
            ?? (text.contains("Shares are of those who answered the question") ? 0 : nil)
    }

    /// "About 540 responses: …".
    var responses: ShownNumber? {
        guard let end = text.firstRange(of: " responses") else { return nil }
        let start = text[..<end.lowerBound]
        guard start.count < 24, end.upperBound == text.endIndex || ":,.".contains(text[end.upperBound]) else {
            return nil
        }
        return ShownNumber(start.prefix(1).lowercased() + start.dropFirst())
    }

    /// "Answered: 200. Preferred not to say: [c]. …"
    var states: [(String, ShownNumber)] {
        zip(PublishedRow.states, Self.stateLabels).compactMap { state, label in
            number(behind: "\(label): ", before: ".").map { (state, $0) }
        }
    }

    static let stateLabels = ["Answered", "Preferred not to say", "Skipped", "Not asked"]

    /// "Mean: 3.4. Middle answer (median): 4."
    var averages: [(PublishedAverage.Measure, Double)] {
        Self.averageLabels.compactMap { label, measure in
            let digits = behind("\(label): ") { $0.isNumber || $0 == "." || $0 == "-" } ?? ""
            return Double(digits.hasSuffix(".") ? digits.dropLast() : digits[...]).map { (measure, $0) }
        }
    }

    static let averageLabels: [(String, PublishedAverage.Measure)] = [
        ("Mean", .mean), ("Middle answer (median)", .median),
    ]

    /// "11 to 15: about 120; 16 to 25: about 80."
    func sizes(of breakdown: Breakdown) -> [(String, ShownNumber)] {
        guard let first = breakdown.groups.first, text.hasPrefix("\(first.readable.withSingleBlanks): ") else {
            return []
        }
        return breakdown.groups.compactMap { group in
            let label = "\(group.readable.withSingleBlanks): "
            let size = number(behind: label, before: ";") ?? number(behind: label, before: ".")
            return size.map { (group.code.name, $0) }
        }
    }

    /// "Hidden [c]: Fear; Waiting."
    func hides(_ title: String) -> Bool {
        names(title, behind: "Hidden \(AnalysisWording.hidden): ", all: "every theme")
    }

    /// "Nobody wrote about: Fear."
    func excludes(_ title: String) -> Bool { names(title, behind: "Nobody wrote about: ", all: "any theme") }

    private func names(_ title: String, behind start: String, all: String) -> Bool {
        guard let place = text.firstRange(of: start) else { return false }
        var list = text[place.upperBound...]
        // What comes behind is another sentence of the same kind, or the states.
        for other in ["Hidden \(AnalysisWording.hidden)", "Nobody wrote about: ", "Answered: "] {
            if let end = list.firstRange(of: ". \(other)") { list = list[..<end.lowerBound] }
        }
        let names = (list.hasSuffix(".") ? list.dropLast() : list).split(separator: "; ").map(String.init)
        return names == [all] || names.contains(title.withSingleBlanks)
    }

    private func number(behind label: String, before end: Character) -> ShownNumber? {
        guard let place = text.firstRange(of: label), let stop = text[place.upperBound...].firstIndex(of: end) else {
            return nil
        }
        return ShownNumber(String(text[place.upperBound..<stop]))
    }

    private func behind(_ words: String, as belongs: (Character) -> Bool) -> String? {
        text.firstRange(of: words).map { String(text[$0.upperBound...].prefix(while: belongs)) }
    }
}
