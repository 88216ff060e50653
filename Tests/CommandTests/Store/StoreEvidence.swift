import Foundation
import Questionnaire
import Testing

@testable import Responses

/// What a commission finds in a store after an accident, held against what respondents saw.
///
/// Envelopes that were opened once are remembered, since opening is what takes time.
struct StoreEvidence {
    /// An envelope that does not open, or that holds something else than a respondent's whole response.
    struct NotWhole: Error {}

    let respondents: KioskRespondents
    private var opened: [SealedRow: Int] = [:]

    init(_ respondents: KioskRespondents) { self.respondents = respondents }

    /// The numbers of the respondents whose responses are in the store, each of them whole.
    mutating func numbers(in file: String) throws -> [Int] {
        try StoreSnapshot(reading: file).rows.map { row in
            if let number = opened[row] { return number }
            guard let payload = row.envelope.open(with: respondents.key, for: respondents.edition),
                let number = respondents.number(of: Response(payload: payload))
            else { throw NotWhole() }
            opened[row] = number
            return number
        }
    }

    /// Whether the file can be read and all of these are in it.
    mutating func holds(_ thanked: Set<Int>, in file: String) -> Bool {
        (try? numbers(in: file)).map(thanked.isSubset) ?? thanked.isEmpty
    }

    /// Checks all that has to hold whatever happened, and gives the numbers that were found.
    ///
    /// - Parameters:
    ///   - thanked: who saw that the answers are stored.
    ///   - sent: who pressed the key, or may have.
    mutating func check(_ file: String, thanked: Set<Int>, sent: Set<Int>, mendedIn scratch: String) throws -> Set<Int>
    {
        guard FileManager.default.fileExists(atPath: file) else {
            #expect(thanked.isEmpty)
            return []
        }
        let found = try thanked.isEmpty && !Self.isBegun(file) ? [] : numbers(in: file)
        #expect(Set(found).count == found.count, "somebody is there twice")
        #expect(thanked.isSubset(of: found), "a response that was thanked for is not there")
        #expect(sent.isSuperset(of: found), "there is a response that nobody sent")
        #expect(try Self.mended(file, in: scratch, respondents) == found.count)
        return Set(found)
    }

    /// How many responses the kiosk finds when it starts again, in a copy; nil when the store is not sound then.
    private static func mended(_ file: String, in scratch: String, _ respondents: KioskRespondents) throws -> Int? {
        let copy = URL(filePath: scratch).appending(path: UUID().uuidString).path
        defer { for ending in ["", "-journal"] { try? FileManager.default.removeItem(atPath: copy + ending) } }
        for ending in ["", "-journal"] where FileManager.default.fileExists(atPath: file + ending) {
            try FileManager.default.copyItem(atPath: file + ending, toPath: copy + ending)
        }
        let store = try respondents.store(copy)
        store.settle()
        return store.isSound() ? try store.count() : nil
    }

    /// A store that the power went from at its very beginning holds nothing, and is begun again by the kiosk.
    private static func isBegun(_ file: String) throws -> Bool {
        do {
            return try !StoreSnapshot(reading: file).file.isEmpty
        } catch let faults as Faults where faults.diagnostics.map(\.id) == ["not-a-store"] {
            return false
        }
    }
}
