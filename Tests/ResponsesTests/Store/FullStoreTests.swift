import Foundation
import Testing

@testable import Responses

/// A store on a disk with room for very little.
@Suite(.enabled(if: SmallDisk.canBeMounted, "a small disk can be mounted by the superuser only"))
struct FullStoreTests {
    @Test("A submission fails as such, and every earlier one is still there")
    func full() throws {
        let bench = try StoreBench()
        let disk = try SmallDisk(in: bench.folder.path, kibibytes: 128)
        let store = try bench.store("small-disk/kiosk.store")
        var thanked: Set<Response> = []
        let trouble = #expect(throws: FileTrouble.self) {
            for number in 0..<200 {
                try store.submit(StoreBench.response(number))
                thanked.insert(StoreBench.response(number))
            }
        }
        #expect(trouble == FileTrouble(.write, store.file, .noSpace))
        #expect(thanked.count > 5)
        store.settle()
        #expect(try Set(bench.collect("small-disk/kiosk.store").responses) == thanked)
        #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == ["kiosk.store"])
    }

    @Test("Filled to any block, it loses nothing and keeps no part; with room again, it takes what it refused")
    func blockByBlock() throws {
        let bench = try StoreBench()
        let disk = try SmallDisk(in: bench.folder.path, kibibytes: 512)
        var refusals = 0
        for blocks in 0..<48 {
            let store = try bench.store("small-disk/\(blocks)")
            for number in 0..<20 { try store.submit(StoreBench.response(number)) }
            store.settle()
            try disk.fill(leaving: blocks)
            var refused: [Int] = []
            for number in 20..<26 {
                do {
                    try store.submit(StoreBench.response(number))
                } catch {
                    #expect(error == FileTrouble(.write, store.file, .noSpace))
                    refused.append(number)
                }
            }
            refusals += refused.count
            store.settle()
            #expect(store.isSound())
            let thanked = Set(0..<26).subtracting(refused).map { StoreBench.response($0) }
            #expect(try Set(bench.collect("small-disk/\(blocks)").responses) == Set(thanked), "\(blocks)")
            disk.free()
            for number in refused { try store.submit(StoreBench.response(number)) }
            store.settle()
            #expect(try bench.collect("small-disk/\(blocks)").responses.count == 26)
            try FileManager.default.removeItem(atPath: store.file)
        }
        #expect(refusals > 50)
    }

    @Test("However many come while there is little room, at most one of them lies out of order")
    func order() throws {
        let bench = try StoreBench()
        let disk = try SmallDisk(in: bench.folder.path, kibibytes: 512)
        let store = try bench.store("small-disk/kiosk.store")
        for number in 0..<60 { try store.submit(StoreBench.response(number)) }
        store.settle()
        // Enough for many responses, and not for writing the file anew.
        try disk.fill(leaving: 20)
        for number in 60..<80 { try? store.submit(StoreBench.response(number)) }
        store.settle()
        let file = try bench.bytes("small-disk/kiosk.store")
        let places = try StorePages(file).cells(root: 3).map { $0.rest.first ?? 0 }
        let outOfOrder = zip(places, places.dropFirst()).count { $0 > $1 }
        #expect(try store.count() == 61)
        #expect(outOfOrder <= 1)
    }
}
