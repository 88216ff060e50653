import Foundation
import Questionnaire
import Responses

/// What holds for every CSV file, whatever its bytes are: in pieces it comes to what one thread reads.
enum CSVPromises {
    static func keep(for bytes: [UInt8]) throws(BrokenPromise) {
        // Of its own, because tests keep several promises at once.
        let file = folder.appending(path: "fuzzed-\(UUID().uuidString).csv")
        do {
            try Data(bytes).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            try compare(file.path, bytes)
        } catch let promise as BrokenPromise {
            throw promise
        } catch {
            throw BrokenPromise(description: "not to be read: \(error)")
        }
    }

    /// In memory, where there is such a folder.
    private static let folder =
        FileManager.default.fileExists(atPath: "/dev/shm")
        ? URL(filePath: "/dev/shm") : FileManager.default.temporaryDirectory

    private static func compare(_ path: String, _ bytes: [UInt8]) throws {
        var records: [[[UInt8]]] = []
        var faults: [Diagnostic] = []
        try CSVReader(path).forEach { event in
            switch event {
            case .record(let record): records.append((0..<record.count).map { Array(record.bytes($0)) })
            case .fault(let fault, _): faults.append(fault.diagnostic(in: path))
            }
        }
        // A fault of the end of the file stands where its record starts, and so within it.
        try DiagnosticPromises.keep(for: faults, of: bytes, nil)
        let everywhere = CSVCuts.exactly(Array(1...(bytes.count + 1)))
        let byContent = CSVCuts.exactly(bytes.indices.filter { bytes[$0] & 3 == 1 })
        for cuts in [everywhere, byContent, .atLineEnds(every: 1)] {
            var pieces: [[[UInt8]]] = []
            let outcome = try CSVPieces(path, cuts: cuts, workers: 1).fold(
                from: { _ in [[[UInt8]]]() },
                { part, row in
                    part.append((0..<row.count).map { unsafe Array(row[$0]) })
                    return true
                },
                merge: { pieces += $0 })
            try expect((outcome == .whole) == faults.isEmpty, "\(outcome) in pieces, and \(faults.count) faults")
            try expect(outcome != .whole || pieces == records, "other records in pieces")
        }
    }
}
