import Foundation
import Questionnaire
import Responses
import Testing

@testable import Analysis

struct TallyFileTests {
    private func part(_ count: Int, seed: UInt64) throws -> TallyFile.Part {
        TallyFile.Part(try MadeUp.tally(MadeUp.responses(count, seed: seed), by: ["age"]))
    }

    private func fault(_ bytes: [UInt8], _ plan: TallyPlan) -> String? {
        do {
            _ = try TallyFile.read(bytes, called: "a.tally", by: plan)
            return nil
        } catch {
            return error.diagnostics.map(\.id).joined(separator: " ")
        }
    }

    @Test("What is written is read again, count by count", arguments: [0, 1, 200])
    func roundTrip(count: Int) throws {
        let part = try part(count, seed: 3)
        let bytes = try TallyFile.bytes(of: part)
        let read = try TallyFile.read(bytes, called: "a.tally", by: part.tally.plan)
        #expect(read.tally.counts == part.tally.counts)
        #expect(read.countings == part.countings)
        #expect(try TallyFile.bytes(of: read) == bytes)
    }

    @Test("It says that it is not for publication, and its first line does")
    func notice() throws {
        let text = String(decoding: try TallyFile.bytes(of: part(3, seed: 1)), as: UTF8.self)
        #expect(text.split(separator: "\n")[0].contains("\"notice\":\"Not for publication"))
    }

    @Test("Parts add up to the same file in any order and grouping", arguments: 0..<10)
    func merging(seed: UInt64) throws {
        var random = SplitMix(seed)
        let parts = try (0..<5).map { try part(40, seed: seed * 10 + $0) }
        let plan = parts[0].tally.plan
        func read(_ part: TallyFile.Part) throws -> TallyFile.Part {
            try TallyFile.read(try TallyFile.bytes(of: part), called: "a.tally", by: plan)
        }
        var whole = parts[0]
        for part in parts.dropFirst() { try whole.add(part, from: "b.tally") }
        var shuffled = parts.shuffled(using: &random)
        while shuffled.count > 1 {
            // Two of them, wherever they stand, by way of a file.
            let other = shuffled.remove(at: Int.random(in: 0..<shuffled.count, using: &random))
            let place = Int.random(in: 0..<shuffled.count, using: &random)
            try shuffled[place].add(try read(other), from: "b.tally")
        }
        #expect(try TallyFile.bytes(of: shuffled[0]) == TallyFile.bytes(of: whole))
    }

    @Test("A counting is never added twice")
    func twice() throws {
        var whole = try part(10, seed: 1)
        let copy = whole
        try whole.add(part(10, seed: 2), from: "b.tally")
        #expect(throws: Faults.self) { try whole.add(copy, from: "a.tally") }
        #expect(whole.tally.counts.responses == 20)
    }

    @Test("A file that was changed anywhere, or cut short, is refused")
    func damage() throws {
        let part = try part(20, seed: 5)
        let bytes = try TallyFile.bytes(of: part)
        let header = try #require(bytes.firstIndex(of: 0x0A))
        for length in stride(from: 0, to: bytes.count, by: 7) {
            #expect(fault(Array(bytes[..<length]), part.tally.plan) != nil, "\(length) bytes of \(bytes.count)")
        }
        for place in stride(from: header + 1, to: bytes.count - 1, by: 11) {
            var changed = bytes
            changed[place] ^= 1
            #expect(fault(changed, part.tally.plan) == "damaged-tally", "at \(place)")
        }
        #expect(fault(Array("mode,language\n".utf8), part.tally.plan) == "not-a-tally")
        #expect(fault([], part.tally.plan) == "not-a-tally")
    }

    @Test("A tally of another survey, edition, question, codebook or breakdown is told apart")
    func other() throws {
        let part = try part(20, seed: 5)
        let bytes = try TallyFile.bytes(of: part)
        func plan(_ change: (inout Survey) -> Void, by names: [String] = ["age"]) throws -> TallyPlan {
            var survey = MadeUp.survey.survey
            change(&survey)
            return try TallyPlan(CheckedSurvey(survey), by: names, themes: ["barriers": MadeUp.barrierThemes])
        }
        #expect(fault(bytes, try plan { _ in }) == nil)
        #expect(fault(bytes, try plan { $0.title = "Other words" }) == nil)
        #expect(fault(bytes, try plan { $0.id = "other" }) == "other-survey")
        #expect(fault(bytes, try plan { $0.edition = "2027" }) == "other-survey")
        #expect(fault(bytes, try plan { $0.sections[1].questions.removeLast(2) }) == "other-questions")
        #expect(fault(bytes, try plan { $0.sections[0].questions[0].choices.removeFirst() }) == "other-questions")
        #expect(fault(bytes, try plan({ _ in }, by: ["care"])) == "other-breakdowns")
        #expect(fault(bytes, try TallyPlan(MadeUp.survey, by: ["age"])) == "other-codebook")
        let later = String(decoding: bytes, as: UTF8.self).replacing("\"version\":2", with: "\"version\":3")
        #expect(fault(Array(later.utf8), part.tally.plan) == "tally-version")
    }
}
