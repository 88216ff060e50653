package import Questionnaire

/// A place that services are for, as a services file names it.
package struct Area: Hashable, Sendable {
    package let id: Identifier
    /// As it stands in a sentence after "from": `Portsmouth`, `the Isle of Wight`.
    package let name: String
}

/// Where a service works.
package enum ServiceAreas: Hashable, Sendable {
    case everywhere
    case only([Identifier])

    package func includes(_ area: String) -> Bool {
        switch self {
        case .everywhere: true
        case .only(let areas): areas.contains { $0.name == area }
        }
    }
}

extension ServiceAreas: CustomStringConvertible {
    package var description: String {
        switch self {
        case .everywhere: "everywhere"
        case .only(let areas): areas.map(\.name).joined(separator: ", ")
        }
    }
}
