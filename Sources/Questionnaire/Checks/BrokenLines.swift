/// The lines of a survey that were not understood, and what that leaves in doubt: what seems to be missing
/// may stand on one of them.
struct BrokenLines {
    /// Faults of form after which it is clear what was meant.
    private static let understood: Set = ["curly-quotes", "indentation", "tab"]

    private let lines: Set<Int>
    private let sorted: [Int]
    /// The lines on which the parts of the survey start, in order.
    let starts: [Int]
    private let misspelt: Set<Int>
    /// Whether a part at the left margin was not understood, which may be any that seems to be missing.
    let hideAPart: Bool
    /// Whether there is a question that does not say what it is called.
    let hideAQuestion: Bool
    let hideAList: Bool
    let hideAnEnding: Bool
    /// Every word that stands on one of the lines.
    private let words: Set<Substring>

    init(_ formFaults: [Diagnostic], of survey: Survey, in file: SourceFile) {
        let faults = formFaults.filter { $0.severity == .error && !Self.understood.contains($0.id) }
        lines = Set(faults.compactMap(\.range?.start.line))
        sorted = lines.sorted()
        let misspelt = faults.filter { $0.id == "unknown-keyword" }.compactMap(\.range?.start)
        self.misspelt = Set(misspelt.map(\.line))
        hideAPart = misspelt.contains { $0.column == 1 }
        hideAQuestion = survey.sections.contains { $0.questions.contains(where: \.id.name.isEmpty) }
        hideAList = survey.lists.contains(where: \.id.name.isEmpty)
        hideAnEnding = survey.endings.contains(where: \.id.name.isEmpty)
        words = Set(sorted.flatMap { (file.line($0) ?? "").split { !$0.isOfWord } })
        let ids =
            [survey.id] + survey.lists.map(\.id) + survey.endings.map(\.id)
            + survey.sections.flatMap { [$0.id] + $0.questions.map(\.id) }
        let spoken = ["welcome", "consent", "thanks"].compactMap { survey.places[$0]?.start.line }
        // A broken line at the left margin is a part of its own, whatever it was to be.
        let atMargin = faults.compactMap(\.range?.start).filter { $0.column == 1 }.map(\.line)
        starts = (ids.compactMap(\.range?.start.line) + spoken + atMargin).sorted()
    }

    func contains(_ line: Int) -> Bool { lines.contains(line) }

    /// Whether the word stands on one of the lines.
    func mention(_ word: Identifier) -> Bool { words.contains(word.name[...]) }

    /// Whether a line was not understood from this one on, up to the next part of the survey.
    func spoilPart(from line: Int) -> Bool {
        guard let first = sorted.first(atLeast: line) else { return false }
        return starts.first(atLeast: line + 1).map { first < $0 } ?? true
    }

    /// Whether a line of this part was not understood.
    func spoil(_ part: Identifier) -> Bool { part.range.map { spoilPart(from: $0.start.line) } ?? false }

    /// Whether the word is misspelt that says what kind of question this is.
    func hideKind(of question: Question) -> Bool {
        question.id.range.map { misspelt.contains($0.start.line) } ?? false
    }
}
