import Questionnaire

extension CodedSurvey {
    /// Puts together what stands in several columns.
    ///
    /// - Returns: false where a rule is broken.
    func compose(_ index: Int, in row: inout CodedRow) -> Bool {
        let answer = row.answers[index]
        switch questions[index].kind {
        case .many:
            let count = answer.chosen.nonzeroBitCount
            if count > 0 {
                let isAlone = answer.chosen & questions[index].alone != 0
                guard answer.state != .declined, !(isAlone && count > 1), isAlone || count >= questions[index].least,
                    count <= questions[index].most
                else { return false }
                row.answers[index].state = .answered
            }
            return answer.writeIns & ~(answer.chosen & questions[index].others) == 0
        case .grid, .rank:
            guard answer.listed > 0 else { return true }
            guard answer.state != .declined else { return false }
            row.answers[index].state = .answered
            // The places from the first on, without a gap.
            guard questions[index].kind == .rank else { return true }
            return row.list[questions[index].list..<questions[index].list + answer.listed].allSatisfy { $0 >= 0 }
                && answer.chosen.nonzeroBitCount == answer.listed
        case .one, .scale, .yesNo:
            guard answer.writeIns != 0 else { return true }
            return answer.state == .answered && answer.writeIns == 1 << UInt64(answer.choice)
                && answer.writeIns & questions[index].others != 0
        case .number, .text, .longText, .note: return true
        }
    }

    /// Follows the way through the survey, as `Route` does: what was not asked has no answer.
    func route(_ row: inout CodedRow) {
        var hasEnded = false
        for index in questions.indices {
            if hasEnded || questions[index].condition.map({ $0.truth(of: row) != .yes }) ?? false {
                row.answers[index].state = .notAsked
                continue
            }
            let answer = row.answers[index]
            guard answer.state == .answered else { continue }
            if answer.choice >= 0 {
                hasEnded = !questions[index].endings.isEmpty && questions[index].endings.contains(answer.choice)
            } else {
                hasEnded = questions[index].kind == .many && answer.chosen & questions[index].endingMask != 0
            }
        }
    }
}
