import Interview

/// Puts tags in the place of personal details, and counts them by kind.
package struct Redactor: Sendable {
    private let scanner: PersonalDetailScanner
    private let redaction: Redaction
    /// What tags took the place of, or would have.
    package private(set) var counts: [PersonalDetailKind: Int] = [:]
    /// What stays because a person said so.
    package private(set) var kept = 0
    /// What was found, for a person to look at; empty unless a review was asked for.
    private(set) var review = ReviewList()
    /// The decisions that fitted something.
    private var used: Set<ReviewedDetails.Key> = []

    package init(_ redaction: Redaction = Redaction()) {
        scanner = PersonalDetailScanner(keeping: redaction.known)
        self.redaction = redaction
    }

    /// How many decisions fitted nothing.
    var unused: Int { redaction.reviewed.count - used.count }

    /// Adds what another found, under the same redaction.
    mutating func add(_ other: Redactor) {
        counts.merge(other.counts, uniquingKeysWith: +)
        kept += other.kept
        review.add(other.review)
        used.formUnion(other.used)
    }

    /// A response with tags in its open answers.
    package mutating func redacted(_ response: Response) -> Response {
        var response = response
        // In a fixed order, so that nothing rests on that of a dictionary.
        for question in response.answers.questions.sorted() {
            guard case .answered(var answer, var writeIns) = response.answers[question] else { continue }
            var isOpen = !writeIns.isEmpty
            if case .text(let text) = answer {
                answer = .text(redacted(text))
                isOpen = true
            }
            guard isOpen else { continue }
            for (choice, text) in writeIns { writeIns[choice] = redacted(text) }
            response.answers[question] = .answered(answer, writeIns: writeIns)
        }
        return response
    }

    /// A text with tags in the place of its personal details: "call me on [phone]".
    package mutating func redacted(_ text: String) -> String {
        let details = scanner.details(in: text)
        guard !details.isEmpty else { return text }
        let tagged = TaggedText(text, details)
        var result = ""
        for piece in tagged.pieces {
            switch piece {
            case .words(let words): result += words
            case .detail(let kind, let words, let context):
                let item = ReviewItem(kind: kind, words: words, context: context)
                let decision = redaction.reviewed.decision(on: item)
                if let decision { used.insert(decision.key) }
                let isKept = decision?.keeps == true
                if isKept { kept += 1 } else { counts[kind, default: 0] += 1 }
                if redaction.reviewFile != nil { review.add(item, isKept: isKept) }
                result += isKept || !redaction.isOn ? words : kind.tag
            }
        }
        return result
    }
}
