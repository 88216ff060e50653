import Foundation
import Testing

@testable import Responses

/// Every byte that the built program ever writes while people answer, looked through for what they answered.
struct SecrecyTests {
    private static let words = "zebrastripes quaggamire fjordhamster"
    private static let givenAway = GivenAway([
        "zebrastripes", "quaggamire", "fjordhamster", "\"yes\"", "\"answers\"", "\"choice\"", "\"declined\"",
        "\"version\"",
    ])

    /// One answers and sends, one declines and sends, one answers and leaves, and one never gets to the end.
    private static let replies = """
        1
        1
        \(words)

        1
        1
        :decline
        :decline
        1
        1
        1
        \(words)

        3
        1
        1
        \(words)

        """

    private func serve(_ accident: DiskRecorder.Accident? = nil) throws -> (folder: WorkFolder, events: [DiskEvent]) {
        let folder = try WorkFolder()
        try KioskRespondents().prepare(folder)
        try FileManager.default.createDirectory(atPath: folder("disk"), withIntermediateDirectories: false)
        let recorder = DiskRecorder(folder: folder, watched: "disk")
        let kiosk = try KioskProcess(
            KioskRespondents.arguments(storingTo: folder("disk/store")), in: folder,
            environment: recorder.environment(recordingTo: "record", accident), ends: .pipes)
        kiosk.send(Self.replies)
        try kiosk.finish()
        return (folder, try recorder.events(in: "record"))
    }

    /// Everything that was ever written, and what lies there now.
    private func bytes(_ folder: WorkFolder, _ events: [DiskEvent]) throws -> [UInt8] {
        let written = events.flatMap { event in
            guard case .written(_, _, let bytes) = event else { return [UInt8]() }
            return bytes
        }
        return try FileManager.default.contentsOfDirectory(atPath: folder("disk")).reduce(written) {
            try $0 + Data(contentsOf: URL(filePath: folder("disk/\($1)")))
        }
    }

    @Test("No answer is ever written, neither to the store nor to its journal nor anywhere else")
    func allWrites() throws {
        let (folder, events) = try serve()
        #expect(
            events.count { if case .said(let text) = $0 { text.contains(KioskRespondents.thanks) } else { false } } == 2
        )
        let bytes = try bytes(folder, events)
        #expect(bytes.count > 50_000)
        #expect(Self.givenAway.found(in: bytes) == [])
        let elsewhere = events.compactMap { event in
            if case .openedElsewhere(let path) = event { path } else { nil }
        }
        #expect(elsewhere.filter { $0 != "/dev/null" && $0 != "/dev/tty" } == [])
        let names = events.compactMap { event in if case .created(_, let name) = event { name } else { nil } }
        #expect(Set(names) == ["store", "store-journal"])
    }

    @Test("Killed at any change of its files, it leaves no answer behind", arguments: 0..<4)
    func killed(part: Int) throws {
        let changes = try serve().events.count { $0.isChange }
        for number in stride(from: 1 + part, through: changes, by: 4) {
            let (folder, events) = try serve(.kill(at: number))
            #expect(Self.givenAway.found(in: try bytes(folder, events)) == [], "\(number)")
        }
    }

    @Test("The same search does find an answer before it is sealed, in every form")
    func control() throws {
        let payload = try KioskRespondents.response(1, words: Self.words).payload
        #expect(Self.givenAway.found(in: payload).count == 6)
        let forms = ["666a6f726468616d73746572", Data("a fjordhamster".utf8).base64EncodedString()]
        for form in forms { #expect(Self.givenAway.found(in: Array(form.utf8)).count == 1) }
        let wide = Data("quaggamire".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] })
        #expect(Self.givenAway.found(in: Array(wide)).count == 1)
    }
}
