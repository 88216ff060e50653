/// Tells rows that are no responses from those that are, by what the tool's own columns say. It reads no answer.
struct RowSieve {
    private var marks: [Mark] = []
    /// Columns in which something stands where the row was sent.
    private var sent: [Int] = []
    private var numbers: [(column: Int, isOfForm: Bool)] = []
    private let width: Int
    /// The first row of the header, as bytes.
    private let header: [[UInt8]]
    private let taking: Set<NoResponse>
    private let isGuarded: Bool
    /// The submissions that were met.
    private var seen: Set<Fingerprint> = []

    /// Two hashes under a key that this run of the program made up and forgets.
    private struct Fingerprint: Hashable {
        let low: Int
        let high: Int
    }

    /// A column whose words say something.
    private struct Mark {
        let column: Int
        let words: [String: NoResponse]
        /// What cells were found to say: a tool writes the same few.
        var known: [String: NoResponse?] = [:]
        /// No tool has more words.
        static let mostKnown = 256
    }

    /// - Parameters:
    ///   - columns: those of the file, in their order.
    ///   - header: the first row of the header, as it came.
    ///   - taking: the reasons for which no row is to be left out.
    ///   - isGuarded: whether the cells carry the guard against formulas.
    init(_ columns: [MatchedColumn], under header: [String], taking: Set<NoResponse> = [], isGuarded: Bool = false) {
        width = columns.count
        self.header = header.map { Array($0.utf8) }
        self.taking = taking
        self.isGuarded = isGuarded
        for (index, column) in columns.enumerated() {
            guard let sign = column.sign else { continue }
            let isOfSurvey = sign.scope.map { scope in
                columns[scope.clamped(to: columns.indices)].contains { $0.meaning.question != nil }
            }
            guard isOfSurvey ?? true else { continue }
            switch sign.way {
            case .words(let words): marks.append(Mark(column: index, words: words))
            case .sentWhereFilled: sent.append(index)
            case .number: numbers.append((index, false))
            case .numberInForm: numbers.append((index, true))
            }
        }
    }

    /// Why a record is no response; nil for one that is, and for one of which nobody knows what stands where.
    mutating func reason(for record: CSVRecord) -> NoResponse? {
        guard record.count == width else { return nil }
        if isHeader(record) { return .header }
        return said(by: record) ?? (isRepeated(record) ? .repeated : nil)
    }

    private func isHeader(_ record: CSVRecord) -> Bool {
        header.count == record.count && header.indices.allSatisfy { record.bytes($0).elementsEqual(header[$0]) }
    }

    /// The first reason, in the order in which ``NoResponse`` has them.
    private mutating func said(by record: CSVRecord) -> NoResponse? {
        if sent.contains(where: record.isBlank), !taking.contains(.unsent) {
            return .unsent
        }
        var found: Set<NoResponse> = []
        for index in marks.indices {
            if let reason = meaning(of: record, at: index), !taking.contains(reason) { found.insert(reason) }
        }
        return found.isEmpty ? nil : NoResponse.allCases.first(where: found.contains)
    }

    private mutating func meaning(of record: CSVRecord, at index: Int) -> NoResponse? {
        guard let text = record.text(marks[index].column) else { return nil }
        if let known = marks[index].known[text] { return known }
        let words = LooseSpelling(isGuarded ? FormulaGuard.unguarding(text) : text).text
        let reason = marks[index].words[words]
        if marks[index].known.count < Mark.mostKnown { marks[index].known[text] = .some(reason) }
        return reason
    }

    /// Whether a submission was met before. A row without a number is nobody's second one.
    private mutating func isRepeated(_ record: CSVRecord) -> Bool {
        guard let number = numbers.first(where: { !record.isBlank(at: $0.column) }) else { return false }
        let cells = number.isOfForm ? Array(0..<record.count) : [number.column]
        let hashes = [0, 1].map { part in
            var hasher = Hasher()
            hasher.combine(part)
            for cell in cells { hasher.combine(record.bytes(cell)) }
            return hasher.finalize()
        }
        return !seen.insert(Fingerprint(low: hashes[0], high: hashes[1])).inserted
    }
}

extension CSVRecord {
    /// Whether nothing but blanks stands in a cell.
    func isBlank(at index: Int) -> Bool { bytes(index).allSatisfy { $0 == 0x20 || $0 == 0x09 } }
}
