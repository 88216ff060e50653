import Foundation
import Questionnaire

/// Files of responses that hold the same, byte for byte: one is most likely a copy, and everybody in it would count twice.
struct CopiedFiles {
    /// A warning for each copy.
    let diagnostics: [Diagnostic]

    init(among files: [String]) {
        var diagnostics: [Diagnostic] = []
        for (index, file) in files.enumerated() {
            guard let size = Shelf.size(of: file), size > 0 else { continue }
            let original = files[..<index].first { other in
                Shelf.size(of: other) == size && FileManager.default.contentsEqual(atPath: other, andPath: file)
            }
            guard let original else { continue }
            diagnostics.append(
                Diagnostic(
                    "copied-file", .warning, file: file,
                    "it holds the same as \(original), so everybody in it counts twice",
                    help: ["if it is a copy, take it away and count again"]))
        }
        self.diagnostics = diagnostics
    }
}
