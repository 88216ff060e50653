import Foundation
import Testing

@testable import Responses

struct StoreConditionTests {
    @Test("A store that nothing happened to is sound, empty or full", arguments: [0, 1, 60])
    func sound(count: Int) throws {
        let bench = try StoreBench()
        let store = try bench.store()
        for number in 0..<count { try store.submit(StoreBench.response(number)) }
        #expect(store.isSound())
        #expect(try store.count() == count)
    }

    @Test("A store that a disk has spoilt in the middle is found not to be sound")
    func spoilt() throws {
        let bench = try StoreBench()
        do {
            let store = try bench.store()
            for number in 0..<60 { try store.submit(StoreBench.response(number)) }
            store.settle()
        }
        let store = try bench.store()
        store.settle()
        var bytes = try bench.bytes()
        for index in bytes.count / 2..<bytes.count / 2 + 8192 { bytes[index] = 0x5A }
        try Data(bytes).write(to: URL(filePath: bench.folder("kiosk.store")), options: [])
        #expect(!store.isSound())
    }

    @Test("The space left is known for a file that is not there yet, and unknown in no folder")
    func room() throws {
        let bench = try StoreBench()
        #expect((DiskRoom.left(for: bench.folder("none.store")) ?? 0) > 0)
        #expect(DiskRoom.left(for: bench.folder("none/none.store")) == nil)
    }
}
