/// Why a row of another tool's file is no response. It is left out and counted, and goes into no file at all.
package enum NoResponse: String, CaseIterable, Sendable {
    /// Whoever answered left before the end, and never sent it.
    case unsent
    /// Somebody tried the form out.
    case trial
    /// The same submission stands in the file already.
    case repeated
    /// The tool keeps it encrypted, and wrote a row without answers.
    case encrypted
    /// A row for another form or event, with nothing for this survey.
    case elsewhere
    /// The names of the columns again, where somebody pasted two downloads together.
    case header
    /// The answers lead to an ending of the survey, from which nothing is sent.
    case ended
    /// The tool takes it for spam.
    case spam
    /// Somebody who checked the responses turned it down.
    case rejected
    /// Somebody put it on hold, or marked it as having issues.
    case held
    /// Who typed it in has not marked it as complete.
    case incomplete
}

extension NoResponse {
    /// What a tool or its staff said of a response that was sent. A person may know better, and take it.
    ///
    /// The others cannot be taken: what was not submitted is never written anywhere.
    package static let takable: [NoResponse] = [.spam, .rejected, .held, .incomplete]

    /// What is said of such rows, to go on from their number.
    package var words: String {
        switch self {
        case .unsent: "not sent: whoever answered left before the end"
        case .trial: "previews and tests of the form"
        case .repeated: "the same submission again"
        case .encrypted: "encrypted, so nothing in them could be read"
        case .elsewhere: "of another form or event, with nothing for this survey"
        case .header: "the names of the columns again"
        case .ended: "came to an ending of the survey, where nothing is sent"
        case .spam: "spam, or so the tool thinks"
        case .rejected: "turned down by whoever checked them"
        case .held: "on hold, or marked as having issues"
        case .incomplete: "not marked as complete by whoever typed them in"
        }
    }
}

extension [NoResponse: Int] {
    /// With the gravest reason first.
    package var inOrder: [(reason: NoResponse, count: Int)] {
        NoResponse.allCases.compactMap { reason in self[reason].map { (reason, $0) } }
    }
}
