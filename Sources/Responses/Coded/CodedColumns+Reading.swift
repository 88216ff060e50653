import Questionnaire

extension CodedColumns {
    /// Reads a row into `row`, and works out what was asked.
    ///
    /// - Returns: Whether it is one that can be read here; what `row` holds otherwise means nothing.
    func read(_ cells: CSVRow, into row: inout CodedRow) -> Bool {
        guard cells.count == columns.count else { return false }
        row.clear(mode: Self.defaultMode)
        for index in columns.indices {
            let cell = unsafe cells[index]
            if cell.count > 0 {
                guard unsafe read(cell, at: index, into: &row) else { return false }
            }
        }
        for index in coded.composed {
            guard coded.compose(index, in: &row) else { return false }
        }
        if coded.isRouted { coded.route(&row) }
        return true
    }

    /// What a response without a mode is taken for, as `CanonicalFile` does.
    private static let defaultMode = Mode.allCases.firstIndex(of: .online) ?? 0

    private func read(_ cell: UnsafeBufferPointer<UInt8>, at index: Int, into row: inout CodedRow) -> Bool {
        switch columns[index] {
        case .ignored: break
        case .mode:
            guard let place = unsafe tables[Self.modeTable].place(of: cell) else { return false }
            row.mode = place
        case .language:
            guard let place = unsafe tables[Self.languageTable].place(of: cell) else { return false }
            row.language = place
        case .choice(let question, let table, let count):
            guard let place = unsafe tables[table].place(of: cell) else { return false }
            if place == count {
                row.answers[question].state = .declined
            } else {
                row.answers[question].choice = place
                row.answers[question].state = .answered
            }
        case .declined(let question, let table, let count):
            guard unsafe tables[table].place(of: cell) == count else { return false }
            row.answers[question].state = .declined
        case .chosen(let question, let choice):
            guard cell.count == 1 else { return false }
            if unsafe cell[0] == UInt8(ascii: "1") {
                row.answers[question].chosen |= choice
            } else if unsafe cell[0] != UInt8(ascii: "0") {
                return false
            }
        case .writeIn(let question, let choice):
            // A blank or a guard at its start, and every letter beyond ASCII, is for the other reader.
            guard cell.count <= 200, unsafe cell.allSatisfy({ 0x20...0x7E ~= $0 }),
                unsafe cell[0] != 0x20 && cell[0] != UInt8(ascii: "'")
            else { return false }
            row.answers[question].writeIns |= choice
        case .row(let question, let list, let table, let count):
            guard let place = unsafe tables[table].place(of: cell) else { return false }
            // A row that somebody preferred not to answer is a row without an answer.
            if place < count {
                row.list[list] = place
                row.answers[question].listed += 1
            }
        case .place(let question, let choice): return unsafe readPlace(cell, question, choice, into: &row)
        case .number(let question, let table, let count):
            if let number = unsafe Self.digits(cell) {
                row.answers[question].number = Double(number)
                row.answers[question].state = .answered
                return Double(number) >= coded.questions[question].from
                    && Double(number) <= coded.questions[question].to
            }
            guard unsafe tables[table].place(of: cell) == count else { return false }
            row.answers[question].state = .declined
        case .text(let question): return unsafe readText(cell, question, at: index, into: &row)
        }
        return true
    }

    private func readPlace(
        _ cell: UnsafeBufferPointer<UInt8>, _ question: Int, _ choice: Int, into row: inout CodedRow
    ) -> Bool {
        guard let number = unsafe Self.digits(cell), unsafe cell[0] != UInt8(ascii: "0"),
            number <= coded.questions[question].most, number <= coded.questions[question].listCount
        else { return false }
        let list = coded.questions[question].list + number - 1
        guard row.list[list] < 0 else { return false }
        row.list[list] = choice
        row.answers[question].listed += 1
        row.answers[question].chosen |= 1 << UInt64(choice)
        return true
    }

    private func readText(
        _ cell: UnsafeBufferPointer<UInt8>, _ question: Int, at index: Int, into row: inout CodedRow
    ) -> Bool {
        let text = unsafe Self.unguarded(cell)
        switch unsafe PlainText.read(text) {
        case .blank: return true
        case .other: return false
        case .plain:
            guard text.count <= coded.questions[question].mostBytes, coded.questions[question].leastCharacters == 0
            else {
                return false
            }
            row.answers[question].cell = index
            row.answers[question].state = .answered
            return true
        }
    }

    /// A cell without the one guard against formulas that it may have.
    static func unguarded(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard let first = unsafe cell.first, first == UInt8(ascii: "'") else { return unsafe cell }
        return unsafe UnsafeBufferPointer(rebasing: cell[1...])
    }

    /// A number of digits that a `Double` holds exactly.
    private static func digits(_ cell: UnsafeBufferPointer<UInt8>) -> Int? {
        guard cell.count <= 15 else { return nil }
        var number = 0
        for index in 0..<cell.count {
            let byte = unsafe cell[index]
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
            number = number * 10 + Int(byte & 0x0F)
        }
        return number
    }
}
