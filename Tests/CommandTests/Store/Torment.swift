import Foundation

/// How hard the store is tried: `make torment` sets `TORMENT`, and all is done that many times as often.
enum Torment {
    static func times(_ count: Int) -> Int { count * factor }

    private static let factor = ProcessInfo.processInfo.environment["TORMENT"].flatMap { Int($0) } ?? 1
}
