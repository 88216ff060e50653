import Foundation
import Testing

@testable import Screen

/// The mouse of a console, with a daemon played by the test.
struct ConsoleMouseTests {
    /// Listens where gpm would.
    private final class Daemon {
        let path = FileManager.default.temporaryDirectory.appending(path: "gpm-\(UUID().uuidString)").path
        private let listening: Int32
        private var client: Int32 = -1

        // A class, because the socket goes when it goes.
        init() throws {
            listening = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            let bytes = Array(path.utf8)
            unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
            let size = socklen_t(MemoryLayout<sockaddr_un>.size)
            let bound = unsafe withUnsafePointer(to: &address) { address in
                unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe bind(listening, $0, size) }
            }
            try #require(bound == 0 && listen(listening, 1) == 0)
        }

        deinit {
            close(client)
            close(listening)
            unsafe unlink(path)
        }

        /// Lets the client in, and reads what it wants.
        func admit() -> [UInt8] {
            client = accept(listening, nil, nil)
            var bytes = [UInt8](repeating: 0, count: 100)
            let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(client, $0.baseAddress, $0.count) }
            return Array(bytes.prefix(max(0, count)))
        }

        func send(_ bytes: some Collection<UInt8>) {
            let bytes = Array(bytes)
            unsafe bytes.withUnsafeBytes { _ = unsafe write(client, $0.baseAddress, $0.count) }
        }

        func end() {
            close(client)
            client = -1
        }
    }

    /// An event as gpm writes it.
    private func event(buttons: UInt8, column: Int16, row: Int16, kind: Int32) -> [UInt8] {
        func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
            unsafe withUnsafeBytes(of: number.littleEndian) { unsafe Array($0) }
        }
        let places = [0, 0, column, row].flatMap(bytes)
        return [buttons, 0] + bytes(Int16(1)) + places + bytes(kind) + bytes(Int32(0)) + bytes(Int32(0)) + [0, 0, 0, 0]
    }

    @Test("What is asked of gpm is what its library asks, with every key that can be held down")
    func asking() throws {
        let daemon = try Daemon()
        let mouse = ConsoleMouse(console: 3, path: daemon.path)
        let wishes = daemon.admit()
        #expect(Array(wishes.prefix(8)) == [0x0C, 0, 0xF3, 0xFE, 0, 0, 0xFF, 0xFF])
        #expect(wishes.count == 16 && Array(wishes.suffix(4)) == [3, 0, 0, 0])
        #expect(mouse.descriptor >= 0)
    }

    @Test("The first button going down is a press, and nothing else is")
    func presses() throws {
        let daemon = try Daemon()
        var mouse = ConsoleMouse(console: 1, path: daemon.path)
        _ = daemon.admit()
        let none = mouse.next()
        #expect(none == nil)
        let press = event(buttons: 4, column: 12, row: 5, kind: 4 | 16)
        daemon.send(event(buttons: 4, column: 12, row: 5, kind: 8 | 16))
        daemon.send(event(buttons: 1, column: 12, row: 5, kind: 4))
        daemon.send(event(buttons: 4, column: 0, row: -5, kind: 4))
        daemon.send(press + press.prefix(7))
        let first = mouse.next()
        let half = mouse.next()
        #expect(first == .press(Frame.Spot(row: 4, column: 11)) && half == nil)
        daemon.send(press.dropFirst(7))
        let second = mouse.next()
        #expect(second == first)
    }

    @Test("Without gpm there is no mouse, and one that ends takes only the mouse with it")
    func gone() throws {
        for path in ["/nowhere/gpmctl", String(repeating: "long", count: 100)] {
            let mouse = ConsoleMouse(console: 1, path: path)
            #expect(mouse.descriptor == -1)
        }
        let daemon = try Daemon()
        var mouse = ConsoleMouse(console: 1, path: daemon.path)
        _ = daemon.admit()
        daemon.end()
        let end = mouse.next()
        #expect(end == nil && mouse.descriptor == -1)
        let after = mouse.next()
        #expect(after == nil)
    }
}
