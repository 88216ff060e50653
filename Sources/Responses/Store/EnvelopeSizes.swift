import Interview
package import Questionnaire

/// How large the responses to one survey are made before they are sealed, so that length says little: three sizes.
///
/// The sizes follow from the survey alone, never from an answer.
package struct EnvelopeSizes: Hashable, Sendable {
    /// In blocks, the smallest first.
    let blocks: [Int]

    /// - The first has room for every choice there is and a few sentences. Nearly everybody fits in.
    /// - The second has room for every text at its full length, in an alphabet of up to two bytes.
    /// - The third has room for whatever an interview takes.
    package init(of survey: CheckedSurvey) {
        let largest = LargestResponse(to: survey)
        let sizes = [
            largest.withoutTexts + min(largest.characters, Self.fewSentences),
            largest.withoutTexts + largest.characters * 2,
            // A quotation mark or a line end takes another byte in JSON.
            largest.withoutTexts + largest.characters * (AnswerRules.mostBytesOfCharacter + 1),
        ]
        blocks = Set(sizes.map(Padding.blocks)).sorted()
    }

    private init(blocks: [Int]) { self.blocks = blocks }

    /// Whole blocks, as many as it takes: for what no survey asked.
    static let wholeBlocks = EnvelopeSizes(blocks: [])

    private static let fewSentences = 600

    func blocks(forPayload count: Int) -> Int {
        let needed = Padding.blocks(forPayload: count)
        // Nothing is longer than the longest; if it were, it would be kept all the same.
        return blocks.first { $0 >= needed } ?? needed
    }
}
