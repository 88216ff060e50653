/// One way of reaching a service.
package struct Channel: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case phone
        case text
        case web
        case chat
        case email
    }

    package let kind: Kind
    /// What is dialled, opened or written to: `0800 1111`, `85258`, `childline.org.uk`.
    package let address: String
    /// The word to text, where there is one.
    package let keyword: String?
    /// Words that follow the contact, such as "and leave a message".
    package let then: String?
}

extension Channel {
    /// What to do, as a line of a poster: `Call 0800 1111`, `Text SHOUT to 85258`.
    package var instruction: String {
        let action =
            switch kind {
            case .phone: "Call \(address)"
            case .text: keyword.map { "Text \($0) to \(address)" } ?? "Text \(address)"
            case .web: "Go to \(address)"
            case .chat: "Chat at \(address)"
            case .email: "Email \(address)"
            }
        return then.map { "\(action) \($0)" } ?? action
    }
}

extension Channel: CustomStringConvertible {
    /// As it is written in a services file, without the kind: `SHOUT to 85258`.
    package var description: String { keyword.map { "\($0) to \(address)" } ?? address }
}
