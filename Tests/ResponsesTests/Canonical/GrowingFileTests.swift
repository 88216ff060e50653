import Foundation
import Interview
import Questionnaire
import Testing

@testable import Responses

struct GrowingFileTests {
    private static func form(_ number: Int) -> Response {
        Response(mode: .paper, language: "en", answers: Answers(["why": .answered(.text("form \(number)"))]))
    }

    private func responses(_ bench: ImportBench) throws -> [Response] {
        var read: [Response] = []
        try CanonicalFile.read(bench.output, of: bench.survey) { read.append($0) }
        return read
    }

    private func numbers(_ bench: ImportBench) throws -> [Int] {
        try responses(bench).map { response in
            guard case .text(let text)? = response.answers["why"]?.answer else { return 0 }
            return Int(text.filter(\.isNumber)) ?? 0
        }
    }

    @Test("Every response is in the file when the call returns, and nothing else lies beside it in the end")
    func grows() throws {
        let bench = try ImportBench()
        do {
            let file = try GrowingFile(bench.output, of: bench.survey, mode: .paper)
            for number in 1...20 {
                try file.exchange(nil, for: Self.form(number))
                #expect(try numbers(bench).sorted() == Array(1...number))
                #expect(file.count == number)
            }
        }
        #expect(
            !(try FileManager.default.contentsOfDirectory(atPath: bench.folder.path).contains { $0.hasPrefix(".") }))
    }

    @Test("Nothing is written until there is something to write")
    func startsWithNothing() throws {
        let bench = try ImportBench()
        _ = try GrowingFile(bench.output, of: bench.survey, mode: .paper)
        #expect(!WholeFile.exists(bench.output))
    }

    @Test("The order of the rows says nothing about the order of the forms")
    func order() throws {
        let bench = try ImportBench()
        var places = Array(repeating: 0, count: 3)
        for _ in 0..<60 {
            try? FileManager.default.removeItem(atPath: bench.output)
            let file = try GrowingFile(bench.output, of: bench.survey, mode: .paper)
            for number in 1...3 { try file.exchange(nil, for: Self.form(number)) }
            // The last form takes every place in its turn.
            places[try #require(try numbers(bench).firstIndex(of: 3))] += 1
        }
        #expect(places.allSatisfy { $0 > 0 } && places.allSatisfy { $0 < 50 }, "\(places)")
    }

    @Test("What a file held before is added to, and comes to stand in another order")
    func adds() throws {
        let bench = try ImportBench()
        try WholeFile.write(CanonicalFile.records(of: (1...40).map(Self.form), to: bench.survey), to: bench.output)
        let before = try numbers(bench)
        let file = try GrowingFile(bench.output, of: bench.survey, mode: .paper)
        #expect(file.count == 40)
        try file.exchange(nil, for: Self.form(41))
        let after = try numbers(bench)
        #expect(after.sorted() == Array(1...41))
        #expect(after.filter { $0 != 41 } != before)
    }

    @Test("A response can be exchanged for another, or taken out, and equal ones count one each")
    func exchanges() throws {
        let bench = try ImportBench()
        let file = try GrowingFile(bench.output, of: bench.survey, mode: .paper)
        for number in [1, 2, 2, 3] { try file.exchange(nil, for: Self.form(number)) }
        try file.exchange(Self.form(2), for: Self.form(9))
        #expect(try numbers(bench).sorted() == [1, 2, 3, 9])
        try file.exchange(Self.form(9), for: nil)
        #expect(try numbers(bench).sorted() == [1, 2, 3])
    }

    @Test("Two sessions cannot have one file, and the second can when the first has ended")
    func locked() throws {
        let bench = try ImportBench()
        do {
            let first = try GrowingFile(bench.output, of: bench.survey, mode: .paper)
            try first.exchange(nil, for: Self.form(1))
            let link = bench.output + "-link.csv"
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: bench.output)
            for name in [bench.output, link] {
                #expect(throws: FileTrouble(.write, name, .beingTypedInto)) {
                    try GrowingFile(name, of: bench.survey, mode: .paper)
                }
            }
            try first.exchange(nil, for: Self.form(2))
        }
        let second = try GrowingFile(bench.output, of: bench.survey, mode: .paper)
        try second.exchange(nil, for: Self.form(3))
        #expect(try numbers(bench).sorted() == [1, 2, 3])
    }

    @Test("A hidden file that a killed program left behind stops nobody")
    func leftBehind() throws {
        let bench = try ImportBench()
        let name = URL(filePath: bench.output).lastPathComponent
        try WholeFile.write("", to: "\(bench.folder.path)/.\(name).lock")
        try GrowingFile(bench.output, of: bench.survey, mode: .paper).exchange(nil, for: Self.form(1))
        #expect(try numbers(bench) == [1])
    }

    @Test("What somebody else put into the file meanwhile is kept")
    func changedMeanwhile() throws {
        let bench = try ImportBench()
        let file = try GrowingFile(bench.output, of: bench.survey, mode: .paper)
        try file.exchange(nil, for: Self.form(1))
        try WholeFile.write(CanonicalFile.records(of: [5, 6].map(Self.form), to: bench.survey), to: bench.output)
        try file.exchange(nil, for: Self.form(2))
        #expect(try numbers(bench).sorted() == [2, 5, 6])
        #expect(file.count == 3)
    }

    @Test("A file that was taken away, or spoiled, meanwhile is not written over")
    func spoiledMeanwhile() throws {
        let bench = try ImportBench()
        let file = try GrowingFile(bench.output, of: bench.survey, mode: .paper)
        try file.exchange(nil, for: Self.form(1))
        try WholeFile.write("shopping list\n", to: bench.output)
        #expect(throws: Faults.self) { try file.exchange(nil, for: Self.form(2)) }
        #expect(try WholeFile.read(bench.output) == Array("shopping list\n".utf8))
        try FileManager.default.removeItem(atPath: bench.output)
        #expect(throws: FileTrouble(.write, bench.output, .noSuchFile)) { try file.exchange(nil, for: Self.form(2)) }
        #expect(!WholeFile.exists(bench.output))
        #expect(file.count == 1)
    }

    @Test(
        "A file that is not one of these responses is a fault and stays as it was",
        arguments: [("Timestamp,Why?\nx,y\n", "not-canonical"), ("", "empty-file"), ("kiosk", "other-mode")])
    func refused(content: String, id: String) throws {
        let bench = try ImportBench()
        var bytes = Array(content.utf8)
        if content == "kiosk" {
            var response = Self.form(1)
            response.mode = .kiosk
            bytes = CanonicalFile.records(of: [response, Self.form(2)], to: bench.survey)
        }
        try WholeFile.write(bytes, to: bench.output)
        let faults = try #require(throws: Faults.self) {
            try GrowingFile(bench.output, of: bench.survey, mode: .paper)
        }
        #expect(faults.diagnostics.map(\.id) == [id])
        #expect(try WholeFile.read(bench.output) == bytes)
        #expect(
            !(try FileManager.default.contentsOfDirectory(atPath: bench.folder.path).contains { $0.hasPrefix(".") }))
    }

    @Test("A device, a folder and a place in no folder are told of before anything is typed")
    func wrongPlaces() throws {
        let bench = try ImportBench()
        for (name, reason) in [
            ("/dev/null", FileTrouble.Reason.other("it is not a plain file")), (bench.folder.path, .isFolder),
            ("\(bench.folder.path)/no/paper.csv", .noSuchFolder),
        ] {
            #expect(throws: FileTrouble(.write, name, reason)) {
                try GrowingFile(name, of: bench.survey, mode: .paper)
            }
        }
    }

    @Test(
        "On a full disk the file stays whole, and the same form can be saved when there is room again",
        .enabled(if: SmallDisk.canBeMounted, "a small disk can be mounted by the superuser only"))
    func fullDisk() throws {
        let bench = try ImportBench()
        let disk = try SmallDisk(in: bench.folder.path, kibibytes: 64)
        let path = "\(disk.path)/paper.csv"
        let file = try GrowingFile(path, of: bench.survey, mode: .paper)
        try file.exchange(nil, for: Self.form(1))
        let before = try WholeFile.read(path)
        var ballast = 0
        while (try? WholeFile.write("ballast", to: "\(disk.path)/\(ballast)")) != nil { ballast += 1 }
        #expect(throws: FileTrouble(.write, path, .noSpace)) { try file.exchange(nil, for: Self.form(2)) }
        #expect(try WholeFile.read(path) == before)
        try FileManager.default.removeItem(atPath: "\(disk.path)/0")
        try file.exchange(nil, for: Self.form(2))
        #expect(file.count == 2)
    }
}
