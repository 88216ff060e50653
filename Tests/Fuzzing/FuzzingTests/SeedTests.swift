import Foundation
import FuzzTargets
import Testing

/// The promises that the fuzzer tries to break, kept for everything that it starts with and once broke.
struct SeedTests {
    static let seeds = FuzzTarget.allCases.flatMap { target in
        let folder = corpus.appending(path: target.rawValue).path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().map { (target: target, name: $0) }
    }

    private static let corpus = URL(filePath: #filePath).appending(path: "../../Corpus").standardized

    @Test("Every reader keeps its promises for every seed", arguments: seeds)
    func keepsPromises(target: FuzzTarget, name: String) throws {
        let file = Self.corpus.appending(path: "\(target.rawValue)/\(name)")
        try target.run(Array(try Data(contentsOf: file)))
    }

    @Test("Every reader has seeds", arguments: FuzzTarget.allCases)
    func hasSeeds(target: FuzzTarget) {
        #expect(Self.seeds.contains { $0.target == target })
    }
}
