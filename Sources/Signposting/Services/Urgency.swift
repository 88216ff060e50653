/// How soon a service is there for somebody; what is most urgent stands first.
package enum Urgency: String, CaseIterable, Comparable, Sendable {
    case emergency
    case crisis
    case helpline
    case local
    case information

    package static func < (left: Urgency, right: Urgency) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .emergency: 0
        case .crisis: 1
        case .helpline: 2
        case .local: 3
        case .information: 4
        }
    }
}
