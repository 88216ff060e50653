import Foundation
import Testing

@testable import Responses

struct WholeFileTests {
    @Test(
        "A committed file holds every chunk, in order, and nothing lies beside it",
        arguments: [0, 1, 65_535, 200_000])
    func commit(size: Int) throws {
        let folder = try TemporaryFolder()
        var file = try WholeFile(folder("answers.csv"))
        try file.append("mode,language\n")
        try file.append([UInt8](repeating: 0x61, count: size))
        try file.append("end")
        try file.commit()
        let expected = Array("mode,language\n".utf8) + [UInt8](repeating: 0x61, count: size) + Array("end".utf8)
        #expect(try WholeFile.read(folder("answers.csv")) == expected)
        #expect(try folder.names == ["answers.csv"])
    }

    @Test("A file that is not committed leaves the old one as it was")
    func discard() throws {
        let folder = try TemporaryFolder()
        try WholeFile.write("old", to: folder("a"))
        do {
            var file = try WholeFile(folder("a"))
            try file.append(String(repeating: "new", count: 100_000))
        }
        #expect(try WholeFile.read(folder("a")) == Array("old".utf8))
        #expect(try folder.names == ["a"])
    }

    @Test("A replaced file keeps its permissions, and a new one gets those it is given")
    func permissions() throws {
        let folder = try TemporaryFolder()
        try WholeFile.write("old", to: folder("a"), permissions: 0o640)
        try WholeFile.write("new", to: folder("a"))
        try WholeFile.write("secret", to: folder("b"), existing: .kept, permissions: 0o600)
        #expect(try permissions(of: folder("a")) == 0o640)
        #expect(try permissions(of: folder("b")) == 0o600)
    }

    @Test("A file that is to be kept is kept, and the trouble says so")
    func kept() throws {
        let folder = try TemporaryFolder()
        try WholeFile.write("old", to: folder("a"))
        #expect(throws: FileTrouble(.write, folder("a"), .alreadyThere)) {
            try WholeFile.write("new", to: folder("a"), existing: .kept)
        }
        #expect(try WholeFile.read(folder("a")) == Array("old".utf8))
        #expect(try folder.names == ["a"])
    }

    @Test("A name that somebody takes while the file grows is not taken from them")
    func takenMeanwhile() throws {
        let folder = try TemporaryFolder()
        var file = try WholeFile(folder("a"), existing: .kept)
        try file.append("mine")
        try WholeFile.write("theirs", to: folder("a"))
        var trouble: FileTrouble?
        do { try file.commit() } catch { trouble = error }
        #expect(trouble?.reason == .alreadyThere)
        #expect(try WholeFile.read(folder("a")) == Array("theirs".utf8))
        #expect(try folder.names == ["a"])
    }

    @Test("A symbolic link stays a link, and its file gets the bytes")
    func link() throws {
        let folder = try TemporaryFolder()
        try WholeFile.write("old", to: folder("real"))
        try FileManager.default.createSymbolicLink(atPath: folder("link"), withDestinationPath: "real")
        try WholeFile.write("new", to: folder("link"))
        #expect(try WholeFile.read(folder("real")) == Array("new".utf8))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder("link")) == "real")
    }

    @Test("A folder, and a place in no folder, are named as what they are")
    func wrongPlaces() throws {
        let folder = try TemporaryFolder()
        #expect(throws: FileTrouble(.write, folder.path, .isFolder)) { try WholeFile.write("", to: folder.path) }
        #expect(throws: FileTrouble(.write, folder("no/a"), .noSuchFolder)) {
            try WholeFile.write("", to: folder("no/a"))
        }
        #expect(throws: FileTrouble(.read, folder.path, .isFolder)) { try WholeFile.read(folder.path) }
        #expect(throws: FileTrouble(.read, folder("a"), .noSuchFile)) { try WholeFile.read(folder("a")) }
    }

    @Test("A file that is larger than it can sensibly be is not read into memory")
    func tooLarge() throws {
        #expect(throws: FileTrouble(.read, "/dev/zero", .tooLarge)) { try WholeFile.read("/dev/zero", limit: 100_000) }
    }

    @Test("A full device is named as full, and stays a device")
    func fullDevice() throws {
        #expect(throws: FileTrouble(.write, "/dev/full", .noSpace)) { try WholeFile.write("a", to: "/dev/full") }
        let kind = try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type] as? FileAttributeType
        #expect(kind == .typeCharacterSpecial)
    }

    @Test(
        "On a full disk the old file stays whole and nothing half-written is left",
        .enabled(if: SmallDisk.canBeMounted, "a small disk can be mounted by the superuser only"))
    func fullDisk() throws {
        let folder = try TemporaryFolder()
        let disk = try SmallDisk(in: folder.path, kibibytes: 64)
        let path = "\(disk.path)/answers.csv"
        try WholeFile.write("old", to: path)
        #expect(throws: FileTrouble(.write, path, .noSpace)) {
            try WholeFile.write([UInt8](repeating: 0x61, count: 100_000), to: path)
        }
        #expect(try WholeFile.read(path) == Array("old".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == ["answers.csv"])
    }

    private func permissions(of path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
}
