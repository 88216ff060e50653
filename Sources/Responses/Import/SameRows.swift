import Questionnaire

/// Notices that the responses of an import are in another file already: a download that was given two names would
/// count everybody twice.
struct SameRows {
    private let names: [String]
    private let openColumns: [Int]
    /// Takes out of both files what a review may have left in one of them.
    private var redactor: Redactor
    /// Of the rows that were added.
    private(set) var own = RowsFingerprint()

    init(_ columns: ResponseColumns, of survey: CheckedSurvey, keeping known: KnownContacts) {
        names = columns.names
        openColumns = columns.meanings.indices.filter { index in
            switch columns.meanings[index] {
            case .writeIn: true
            case .answer(let question): [.text, .longText].contains(survey[question]?.kind)
            default: false
            }
        }
        redactor = Redactor(Redaction(keeping: known))
    }

    mutating func add(_ cells: [String]) { own.add(folded(cells), isTelling: isTelling(cells)) }

    mutating func add(_ others: RowsFingerprint) { own.add(others) }

    /// How a file and the rows that were added hold the same.
    enum Overlap {
        /// Exactly the same rows.
        case whole
        /// Most of the file's rows are among those that were added: the file is an earlier download of the same form.
        case earlier
        /// Most of the rows that were added are in the file: the file is a later download.
        case later
    }

    /// The first of the files that holds what was added, or most of whose rows were, or that holds most of what was.
    ///
    /// - Parameter isMadeUp: whether the rows that were added are.
    mutating func file(among files: [String], isMadeUp: Bool) -> (name: String, overlap: Overlap)? {
        for file in files {
            guard let (found, isRehearsal) = fingerprint(of: file) else { continue }
            if found == own { return (file, .whole) }
            // What is made up comes from a few texts, so that any two rehearsals have rows in common.
            if isMadeUp || isRehearsal { continue }
            if Self.holdsMost(own.telling, of: found.telling) { return (file, .earlier) }
            if Self.holdsMost(found.telling, of: own.telling) { return (file, .later) }
        }
        return nil
    }

    private static func holdsMost(_ rows: TellingRows, of others: TellingRows) -> Bool {
        let (shared, known) = rows.shared(by: others)
        return shared >= fewestShared && shared * 5 >= known * 4
    }

    /// So many people do not write the same by chance and agree in everything else.
    private static let fewestShared = 10

    private func isTelling(_ cells: [String]) -> Bool {
        var characters = 0
        for index in openColumns where index < cells.count { characters += cells[index].count }
        return characters >= TellingRows.characters
    }

    /// Nil for a file of another survey, or one that cannot be read as responses.
    private mutating func fingerprint(of file: String) -> (rows: RowsFingerprint, isMadeUp: Bool)? {
        var found = RowsFingerprint()
        var isMadeUp = false
        var isHeader = true
        var width = names.count
        do {
            try CSVReader(file).forEach { event in
                guard case .record(let record) = event else { return }
                let cells = (0..<record.count).map { record.text($0) ?? "" }
                // Whether they are marked as made up makes no others of them.
                if isHeader, cells.last == MadeUpMark.column {
                    width += 1
                    isMadeUp = true
                }
                guard !isHeader || Array(cells.prefix(names.count)) == names, cells.count == width else {
                    throw Other()
                }
                if !isHeader {
                    found.add(folded(Array(cells.prefix(names.count))), isTelling: isTelling(cells))
                }
                isHeader = false
            }
        } catch {
            return nil
        }
        return (found, isMadeUp)
    }

    /// The file holds something else, and need not be read further.
    private struct Other: Error {}

    private mutating func folded(_ cells: [String]) -> [String] {
        var cells = cells
        for index in openColumns where index < cells.count && !cells[index].isEmpty {
            cells[index] = redactor.redacted(cells[index])
        }
        // Without the mode.
        return Array(cells.dropFirst())
    }
}
