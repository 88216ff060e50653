import Questionnaire

@testable import Responses

/// A survey with every kind of question, and a folder to import into.
///
/// A class, because the folder goes when it goes.
final class ImportBench {
    static let text = """
        survey test "A test"
          edition 1
          languages en, pl
          support childline
        welcome
          | Hello.
        consent "Yes"
        choices agreement
          - agree "Agree" = 2
          - disagree "Disagree, mostly" = 1
        section main "Main"
          one age "How old are you?"
            - 11-13 "11 to 13"
            - 14-17 "14 to 17"
            - prefer-not-to-say
          many who "Who do you turn to?"
            at most 3
            - friend "A friend"
            - family "Family, at home"
            - home "Family"
            - other "Someone else" other
            - nobody "Nobody" alone
          scale heard "Adults listen."
            choices agreement
          grid trust "How much do you agree?"
            choices agreement
            * school "I trust my school."
            * police "I trust the police."
          number weeks "How many weeks?"
            when who has friend
            from 0 to 104
          rank first "What first?"
            - waits "Waits"
            - places "Places"
          yes-no again "Again?"
          text why "Why?"
            hint "No names."
            at most 40 characters
        """

    let folder: TemporaryFolder
    let survey: CheckedSurvey
    /// The survey in its other languages, where a test needs them.
    var translations: [CheckedSurvey] = []
    /// How many records a core takes at a time, where a test needs it.
    var batchLength: Int?
    /// Marks for which no row is left out.
    var taking: Set<NoResponse> = []
    /// What a person said that numbers mean.
    var numbers: NumberMeaning?

    convenience init() throws {
        try self.init(of: SurveyCheck.survey(from: SourceFile(name: "test.survey", text: Self.text)))
    }

    init(of survey: CheckedSurvey) throws {
        self.survey = survey
        folder = try TemporaryFolder()
    }

    var input: String { folder("in.csv") }
    var output: String { folder("out.csv") }
    var rejects: String { folder("rejects.csv") }

    /// Imports a text.
    func run(
        _ csv: String, map: String? = nil, strict: Bool = false, into output: String? = nil
    ) throws -> ImportSummary {
        try run(Array(csv.utf8), map: map, strict: strict, into: output)
    }

    func run(
        _ csv: [UInt8], map: String? = nil, strict: Bool = false, into output: String? = nil,
        from kind: ImportKind? = nil
    ) throws -> ImportSummary {
        try WholeFile.write(csv, to: input)
        return try importer(map: map, strict: strict, from: kind)
            .run(input, output: output ?? self.output, rejects: rejects)
    }

    /// What an import would make of a file.
    func explain(_ csv: [UInt8], map: String? = nil, from kind: ImportKind? = nil) throws -> ImportExplanation {
        try WholeFile.write(csv, to: input)
        return try importer(map: map, from: kind).explain(input)
    }

    private func importer(map: String?, strict: Bool = false, from kind: ImportKind?) throws -> Importer {
        let map = try map.map { try ImportMap(reading: SourceFile(name: "map.yml", text: $0), for: survey) }
        var importer = Importer(
            into: survey, in: translations, from: kind, map: map ?? ImportMap(), isStrict: strict,
            redaction: Redaction(reviewFile: batchLength.map { _ in folder("review.csv") }),
            unasked: batchLength.map { _ in folder("unasked.csv") }, taking: taking, numbers: numbers)
        if let batchLength { importer.batchLength = batchLength }
        return importer
    }

    /// The imported rows, as column: cell, without the empty ones, in a stable order.
    func rows(of output: String? = nil) throws -> [[String: String]] {
        var header: [String] = []
        var rows: [[String: String]] = []
        try CSVReader(output ?? self.output).forEach { event in
            guard case .record(let record) = event else { return }
            let cells = (0..<record.count).map { record.text($0) ?? "?" }
            if header.isEmpty {
                header = cells
            } else {
                rows.append(Dictionary(zip(header, cells)) { $1 }.filter { !$0.value.isEmpty })
            }
        }
        return rows.inSteadyOrder
    }

    /// The names of the files that were written beside the one that was imported.
    var written: [String] {
        get throws { try folder.names.filter { $0 != "in.csv" } }
    }
}

extension [[String: String]] {
    /// In an order that rests on the cells alone; a dictionary lists its keys in another order every time.
    var inSteadyOrder: Self {
        func key(_ row: [String: String]) -> String { row.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined() }
        return sorted { key($0) < key($1) }
    }
}
