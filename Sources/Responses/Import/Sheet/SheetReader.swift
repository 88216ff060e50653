/// Reads the records of a file, whatever it is written in, one after another.
package struct SheetReader: Sendable {
    private let file: String
    private let form: SheetForm
    private let watch: ReadingWatch

    package init(_ file: String, _ form: SheetForm, watch: ReadingWatch = .none) {
        self.file = file
        self.form = form
        self.watch = watch
    }

    /// Calls `body` for every record in order.
    ///
    /// - Throws: ``FileTrouble`` when the file cannot be read, ``Faults`` when a workbook is broken,
    ///   ``ReadingWatch/Stopped``, and whatever `body` throws.
    package func forEach(_ body: (CSVReader.Event) throws -> Void) throws {
        switch form.container {
        case .workbook: try Workbook(file, watch).forEachRow { try body(.record($0)) }
        case .text(let encoding, let delimiter):
            var isSeparatorLine = form.hasSeparatorLine
            try CSVReader(file, delimiter: delimiter, encoding: encoding, watch: watch).forEach { event in
                guard !isSeparatorLine else {
                    isSeparatorLine = false
                    return
                }
                try body(event)
            }
        }
    }

    /// Calls `begin` with the first records, once, and `body` for everything behind the header.
    ///
    /// - Parameter begin: takes as many records as the longest header has, or as there are; gives back
    ///   how many of them are the header.
    func forEach(
        beginning begin: ([CSVRecord]) throws -> Int, then body: (CSVReader.Event) throws -> Void
    ) throws {
        var waiting: [CSVRecord] = []
        var hasBegun = false
        func start() throws {
            guard !hasBegun, !waiting.isEmpty else { return }
            hasBegun = true
            let count = try begin(waiting)
            for record in waiting.dropFirst(count) { try body(.record(record)) }
        }
        try forEach { event in
            guard !hasBegun else { return try body(event) }
            if case .record(let record) = event {
                waiting.append(record)
                if waiting.count == SheetHead.most { try start() }
            } else {
                try start()
                try body(event)
            }
        }
        try start()
    }
}
