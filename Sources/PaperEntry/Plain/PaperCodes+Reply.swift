import Questionnaire

extension PaperCodes {
    /// The choices whose codes stand in a reply, in that order: `1 3` or `1,3` or `13`.
    ///
    /// - Returns: Nil when there is anything else in it.
    func choices(in reply: String) -> [Choice]? {
        var found: [Choice] = []
        for word in reply.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
            // The digits of every script count.
            let keys = word.map { $0.wholeNumberValue.map(String.init) ?? String($0) }
            for start in stride(from: 0, to: keys.count, by: length) {
                guard let choice = choice(keys[start..<min(start + length, keys.count)].joined()) else { return nil }
                found.append(choice)
            }
        }
        return found
    }
}
