/// A way of reaching a service that a QR code can hold, so that a phone does the typing.
package struct ScanTarget: Hashable, Sendable {
    package let channel: Channel
    /// What the code says: `https://childline.org.uk`, `SMSTO:85258:SHOUT`, `tel:116123`.
    package let payload: String

    /// - Returns: Nil where a code would not help. A number such as 999 or 111 is dialled faster than scanned,
    ///   and nobody should call it because they wanted to see what a code does. An email goes out in a name.
    init?(_ channel: Channel) {
        let digits = channel.address.filter(\.isASCIIDigit)
        switch channel.kind {
        case .web, .chat: payload = "https://\(channel.address)"
        // `SMSTO` is no standard, and is what the cameras of phones know; RFC 5724's `sms:` with a body is not
        // understood by all of them.
        case .text: payload = "SMSTO:\(digits):\(channel.keyword ?? "")"
        case .phone where digits.count > 3: payload = "tel:\(digits)"
        case .phone, .email: return nil
        }
        self.channel = channel
    }

    /// The one way that helps most to be scanned: what is hardest to type by hand, and can be used in a room
    /// where others listen, comes first.
    static func best(of channels: [Channel]) -> ScanTarget? {
        channels.compactMap(ScanTarget.init).min { $0.rank < $1.rank }
    }

    private var rank: Int {
        switch channel.kind {
        case .chat: 0
        case .web: 1
        case .text: 2
        case .phone, .email: 3
        }
    }
}
