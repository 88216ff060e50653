import Foundation
import Testing

/// Counts made by Python's own csv module, to hold against those of the program.
enum IndependentCount {
    /// For every column of canonical files, how often each cell occurs.
    static func ofCells(in files: [String], folder: WorkFolder) throws -> [String: [String: Int]] {
        let script = """
            import collections, csv, json, sys
            counts = collections.defaultdict(collections.Counter)
            for name in sys.argv[1:]:
                with open(name, newline="", encoding="utf-8") as file:
                    for row in csv.DictReader(file):
                        for column, cell in row.items():
                            counts[column][cell] += 1
            json.dump(counts, sys.stdout)
            """
        let result = try folder.bigconvo.run("/usr/bin/env", ["python3", "-c", script] + files)
        try #require(result.status == 0, "\(result.errors)")
        return try JSONDecoder().decode([String: [String: Int]].self, from: Data(result.output.utf8))
    }
}

/// What `analyse --internal --format json` prints, as far as the tests look at it.
struct AnalysisReport: Decodable {
    struct Cell: Decodable {
        var count: Int?
    }

    struct Line: Decodable {
        var measure: String
        var code: String
        var count: Cell
    }

    struct Item: Decodable {
        var id: String
        var answered: Cell
        var declined: Cell
        var skipped: Cell
        var notAsked: Cell
        var lines: [Line]

        func count(_ code: String, _ measure: String = "choice") -> Int? {
            lines.first { $0.code == code && $0.measure == measure }?.count.count
        }

        /// The four states, which together are everybody.
        var states: Int? {
            let counts = [answered, declined, skipped, notAsked].compactMap(\.count)
            return counts.count == 4 ? counts.reduce(0, +) : nil
        }
    }

    var responses: Cell
    var items: [Item]

    init(_ json: String) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
    }

    func item(_ id: String) throws -> Item { try #require(items.first { $0.id == id }, "\(id)") }
}
