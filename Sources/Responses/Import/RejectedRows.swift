/// The rejects file while it grows: begun with the first row that needs it, and in place only when the
/// responses are.
struct RejectedRows: ~Copyable {
    private let path: String
    private var file: WholeFile?
    /// The rows of the header of the file that is imported.
    var headers: [[String]] = []

    init(_ path: String) { self.path = path }

    mutating func add(_ row: [UInt8]) throws(FileTrouble) {
        if file == nil {
            // They are as they came: with names, and with what tags would take the place of.
            var file = try WholeFile(path, permissions: ReviewFile.permissions)
            let first = headers.first ?? []
            try file.append(RejectsFile.header(first))
            for further in headers.dropFirst() { try file.append(RejectsFile.furtherHeader(further, under: first)) }
            self.file = consume file
        }
        try file?.append(row)
    }

    /// - Returns: The name of the file, where there is one.
    mutating func commit() throws(FileTrouble) -> String? {
        guard let file = file.take() else { return nil }
        try file.commit()
        return path
    }
}
