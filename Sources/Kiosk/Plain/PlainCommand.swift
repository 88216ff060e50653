/// What can be said at any moment of the plain mode instead of an answer.
enum PlainCommand: String, CaseIterable {
    case back
    case skip
    case decline
    case help
    case leave
    /// Goes on with the answer that was given before.
    case keep

    /// The letter that says it where no text is being typed.
    private var letter: String {
        switch self {
        case .back: "b"
        case .skip: "s"
        case .decline: "d"
        case .help: "h"
        case .leave: "q"
        case .keep: "k"
        }
    }

    /// Reads a reply. A blank in front says that a line is words, so that `:skip` can be written too.
    ///
    /// - Parameter isTyping: whether text is being typed, where a letter alone is an answer.
    init?(_ reply: String, whileTyping isTyping: Bool) {
        if isTyping, reply.first?.isWhitespace == true { return nil }
        let word = reply.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        let command = Self.allCases.first { command in
            // Who is upset types the plain word; where nothing is typed it can mean nothing else.
            word == ":" + command.rawValue || (!isTyping && (word == command.letter || word == command.rawValue))
        }
        guard let command else { return nil }
        self = command
    }
}
