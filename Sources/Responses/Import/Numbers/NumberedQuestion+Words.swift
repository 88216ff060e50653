import Questionnaire

extension NumberedQuestion {
    /// What the numbers are read as: `1 = Strongly agree; 2 = Agree; 3 = Disagree`; of a long list the ends.
    package var readWords: String { Self.words(lines) }

    /// How the numbers are read, or could be.
    var explanation: [String] {
        if let meaning { return ["by \(meaning.words): \(readWords)"] }
        let scored =
            scores.isEmpty ? [] : ["? by \(NumberMeaning.scores.words) (--numbers scores): \(Self.words(scores))"]
        return ["? counted from the top (--numbers places): \(Self.words(places))"] + scored
    }

    private static func words(_ lines: [Line]) -> String {
        func one(_ line: Line) -> String { "\(line.number) = \(line.label.harmless())" }
        guard lines.count > 7, let last = lines.last else { return lines.map(one).joined(separator: "; ") }
        return lines.prefix(3).map(one).joined(separator: "; ") + "; … " + one(last)
    }

    /// The fault of numbers that could mean two things, or that nothing but the order of a list explains.
    func fault(in file: String) -> Diagnostic {
        var ways = ["counted from the top of the list: \(Self.words(places))"]
        if !scores.isEmpty { ways.append("by the scores of the survey: \(Self.words(scores))") }
        return Diagnostic(
            "numbers-for-choices", file: file,
            "\"\(question)\" is answered in numbers, and to read them would be a guess", help: ways)
    }

    /// What to do about such numbers, said once for all questions.
    static func faults(of questions: [NumberedQuestion], in file: String) -> Faults? {
        let open = questions.filter { $0.meaning == nil }
        guard !open.isEmpty else { return nil }
        var faults = open.map { $0.fault(in: file) }
        let hasScores = open.contains { !$0.scores.isEmpty }
        faults[faults.count - 1].help += [
            "surest: download the answers as words (Qualtrics: \"Use choice text\"; REDCap: \"labels\")",
            "or look in your form at what 1 means; then add --numbers places to count from the top"
                + (hasScores ? ", or --numbers scores" : ""),
            "or say what each number means: --write-map map.yml begins a mapping, and --map map.yml takes it back",
        ]
        return Faults(faults)
    }
}
