/// One CSV file of a data package.
struct PackageResource {
    /// Small letters, digits and dashes.
    let name: String
    /// Where it is, from the folder of the descriptor.
    let path: String
    let title: String
    /// The text of the file.
    let text: String
    /// In the order of the columns.
    let fields: [FigureField]

    var json: JSONValue {
        let dialect: [JSONValue.Member] = [
            .init("delimiter", .string(",")), .init("lineTerminator", .string("\r\n")),
            .init("quoteChar", .string("\"")), .init("doubleQuote", .bool(true)), .init("header", .bool(true)),
        ]
        let schema: [JSONValue.Member] = [
            .init("fields", .array(fields.map(\.json))),
            .init("missingValues", .array([.string(""), .string(AnalysisWording.hidden)])),
        ]
        return .object([
            .init("profile", .string("tabular-data-resource")), .init("name", .string(name)),
            .init("path", .string(path)), .init("title", .string(title)),
            .init("format", .string("csv")), .init("mediatype", .string("text/csv")),
            .init("encoding", .string("utf-8")), .init("bytes", .integer(text.utf8.count)),
            .init("dialect", .object(dialect)), .init("schema", .object(schema)),
        ])
    }
}
