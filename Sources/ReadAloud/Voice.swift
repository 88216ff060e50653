import Glibc

/// The voice of a kiosk. Whatever becomes of it, nobody waits for it.
///
/// What is said goes down a pipe to a process of its own. One that takes nothing any more is ended, and another started
/// when there is something to say again; what was to be said meanwhile is never heard.
package struct Voice: ~Copyable {
    private let isOn: Bool
    private var helper: HelperProcess?

    /// - Parameter isOn: whether there is to be one; otherwise nothing is started and nothing said.
    package init(isOn: Bool) {
        self.isOn = isOn
        if isOn { helper = Self.start() }
    }

    /// Passes a request on.
    package mutating func obey(_ request: SpeechRequest) {
        guard isOn else { return }
        // Silence needs no process.
        if helper == nil, request != .hush { helper = Self.start() }
        if let taken = helper?.takes(request.line), !taken { helper = nil }
    }

    private static func start() -> HelperProcess? { HelperProcess(["speech"], linkedBy: .input) }
}

extension HelperProcess {
    /// Hands it a line. One that does not take the whole of it is ended.
    fileprivate func takes(_ line: [UInt8]) -> Bool {
        let count = unsafe line.withUnsafeBytes { unsafe write(end, $0.baseAddress, $0.count) }
        if count < line.count { kill() }
        return count == line.count
    }
}
