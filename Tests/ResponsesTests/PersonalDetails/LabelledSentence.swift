import Foundation

@testable import Responses

/// A made-up sentence with its personal details marked: `call me on {phone|07700 900123}`.
struct LabelledSentence {
    let text: String
    let details: [PersonalDetail]

    init(_ line: some StringProtocol) {
        var text = ""
        var details: [PersonalDetail] = []
        var rest = line[...]
        while let open = rest.firstIndex(of: "{"), let bar = rest[open...].firstIndex(of: "|"),
            let close = rest[bar...].firstIndex(of: "}")
        {
            text += rest[..<open]
            let start = text.utf8.count
            text += rest[rest.index(after: bar)..<close]
            if let kind = PersonalDetailKind(rawValue: String(rest[rest.index(after: open)..<bar])) {
                details.append(PersonalDetail(kind, at: start..<text.utf8.count))
            }
            rest = rest[rest.index(after: close)...]
        }
        self.text = text + rest
        self.details = details
    }

    /// The sentences of a file beside the tests: `tuned-on.txt`, `set-aside.txt`.
    static func all(of name: String) throws -> [LabelledSentence] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.map { LabelledSentence($0) }
    }
}
