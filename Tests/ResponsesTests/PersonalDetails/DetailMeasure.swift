@testable import Responses

/// How well the scanner does on labelled sentences, kind by kind.
struct DetailMeasure {
    struct Score {
        /// Labelled details that are wholly gone, under a tag of their kind.
        var found = 0
        var labelled = 0
        /// What the scanner took for a detail.
        var taken = 0
        /// Of these, the ones that are one.
        var right = 0

        var recall: Double { labelled == 0 ? 1 : Double(found) / Double(labelled) }
        var precision: Double { taken == 0 ? 1 : Double(right) / Double(taken) }
    }

    private(set) var scores: [PersonalDetailKind: Score] = [:]

    init(of sentences: [LabelledSentence], by scanner: PersonalDetailScanner) {
        for sentence in sentences {
            let found = scanner.details(in: sentence.text)
            for label in sentence.details {
                scores[label.kind, default: Score()].labelled += 1
                if found.contains(where: { $0.kind == label.kind && $0.range.covers(label.range) }) {
                    scores[label.kind, default: Score()].found += 1
                }
            }
            for detail in found {
                scores[detail.kind, default: Score()].taken += 1
                let isRight = sentence.details.contains { $0.kind == detail.kind && $0.range.overlaps(detail.range) }
                if isRight { scores[detail.kind, default: Score()].right += 1 }
            }
        }
    }
}

extension Range<Int> {
    fileprivate func covers(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && upperBound >= other.upperBound
    }
}
