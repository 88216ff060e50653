/// Sentences of more than 25 words, the most that GOV.UK allows itself ("Content design: planning,
/// writing and managing content", short sentences).
enum LongSentence {
    private static let mostWords = 25

    static func check(_ text: Text, _ glance: Glance, _ log: FaultLog) {
        guard glance.blanks >= mostWords else { return }
        let longest = text.source.sentences.map { $0.split(whereSeparator: \.isWhitespace).count }.max()
        guard let longest, longest > mostWords else { return }
        log.report(
            "long-sentence", .warning, at: text.range, "this has a sentence of \(longest) words",
            help: ["cut it in two: over \(mostWords) words are hard to follow"])
    }
}
