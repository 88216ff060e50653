import Foundation
import Testing

/// Counts made by Python's own csv module, to hold against those of the program.
enum IndependentCount {
    /// For every column of CSV files, how often each cell occurs, among the rows that hold the given
    /// cells.
    static func ofCells(
        in files: [String], where cells: [String: String] = [:], folder: WorkFolder
    ) throws -> [String: [String: Int]] {
        let script = """
            import collections, csv, json, sys
            wanted = json.loads(sys.argv[1])
            counts = collections.defaultdict(collections.Counter)
            for name in sys.argv[2:]:
                with open(name, newline="", encoding="utf-8") as file:
                    for row in csv.DictReader(file):
                        if all(row[column] == cell for column, cell in wanted.items()):
                            for column, cell in row.items():
                                counts[column][cell] += 1
            json.dump(counts, sys.stdout)
            """
        let wanted = String(decoding: try JSONEncoder().encode(cells), as: UTF8.self)
        let result = try folder.bigconvo.run("/usr/bin/env", ["python3", "-c", script, wanted] + files)
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

    struct Average: Decodable {
        var measure: String
        var value: Double?
    }

    struct Group: Decodable {
        var code: String
        var size: Cell
        var items: [Item]
    }

    struct Breakdown: Decodable {
        var question: String
        var groups: [Group]
    }

    struct Item: Decodable {
        var id: String
        var answered: Cell
        var declined: Cell
        var skipped: Cell
        var notAsked: Cell
        var lines: [Line]
        var averages: [Average]

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
    var breakdowns: [Breakdown]

    init(_ json: String) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
    }

    func item(_ id: String) throws -> Item { try #require(items.first { $0.id == id }, "\(id)") }
}
