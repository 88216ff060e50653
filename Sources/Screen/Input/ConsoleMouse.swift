import Glibc

/// The mouse of a console of Linux, which sends no reports itself: the daemon gpm tells of it, through a socket.
///
/// What is sent and received are the records `Gpm_Connect` and `Gpm_Event` of `<gpm.h>`. gpm draws the pointer. Without
/// gpm there is no mouse, and nothing else is missing.
struct ConsoleMouse: ~Copyable {
    /// Where gpm listens.
    static let usualPath = "/dev/gpmctl"

    private static let isDown: UInt16 = 4
    private static let isUp: UInt16 = 8
    private static let isHard: UInt16 = 256
    private static let firstButton: UInt8 = 4
    private static let eventSize = 28

    /// The descriptor to wait at; -1 where there is no gpm, or it is gone.
    private(set) var descriptor: Int32
    /// The bytes of an event that has not come whole.
    private var begun: [UInt8] = []

    /// - Parameter console: its number, which is 1 for `/dev/tty1`; nil for none.
    init(console: Int?, path: String = ConsoleMouse.usualPath) {
        descriptor = -1
        guard let console else { return }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        // A daemon that hangs must not hold up the kiosk.
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        guard Self.connect(descriptor, to: path), Self.send(Self.wishes(for: console), to: descriptor) else {
            close(descriptor)
            return
        }
        self.descriptor = descriptor
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// The number of the console that a descriptor is, where it is one.
    static func console(of input: Int32) -> Int? {
        let name = unsafe ttyname(input).map { unsafe String(cString: $0) } ?? ""
        guard name.hasPrefix("/dev/tty"), let number = Int(name.dropFirst(8)), number > 0 else { return nil }
        return number
    }

    /// The next press, or nil when there is none now.
    mutating func next() -> Input? {
        while descriptor >= 0 {
            var piece = [UInt8](repeating: 0, count: Self.eventSize - begun.count)
            let count = unsafe piece.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EAGAIN || errno == EINTR { return nil }
            guard count > 0 else {
                close(descriptor)
                descriptor = -1
                return nil
            }
            begun += piece.prefix(count)
            guard begun.count == Self.eventSize else { continue }
            let event = begun
            begun = []
            if let press = Self.press(event) { return press }
        }
        return nil
    }

    // MARK: Records

    /// Presses of a button come to us, with whatever key held down, so that gpm pastes nothing; all else stays with gpm.
    private static func wishes(for console: Int) -> [UInt8] {
        let events = isDown | isUp
        let masks: [UInt16] = [events, ~(events | isHard), 0, .max]
        let numbers = [getpid(), Int32(clamping: console)]
        return masks.flatMap(bytes) + numbers.flatMap(bytes)
    }

    private static func press(_ event: [UInt8]) -> Input? {
        let (column, row, kind) = (number(at: 8, of: event), number(at: 10, of: event), number(at: 12, of: event))
        guard event[0] & firstButton != 0, UInt16(truncatingIfNeeded: kind) & isDown != 0, column > 0, row > 0
        else { return nil }
        return .press(Frame.Spot(row: row - 1, column: column - 1))
    }

    private static func number(at offset: Int, of event: [UInt8]) -> Int {
        Int(unsafe event.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: offset, as: Int16.self) })
    }

    private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
        unsafe withUnsafeBytes(of: number) { unsafe Array($0) }
    }

    // MARK: The socket

    private static func connect(_ descriptor: Int32, to path: String) -> Bool {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return false }
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        return unsafe withUnsafePointer(to: &address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe Glibc.connect(descriptor, $0, size) == 0
            }
        }
    }

    private static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        unsafe bytes.withUnsafeBytes {
            unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) == $0.count
        }
    }
}
