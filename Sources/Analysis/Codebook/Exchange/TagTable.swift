import Questionnaire
import Responses

/// A codebook as the table of tags that Taguette imports: CSV with the columns `tag` and `description`.
///
/// Taguette (1.5) writes `.qdc` files and does not read them. Its tags lie within each other by the full stops of
/// their names: "Home.Money" is a part of "Home". Below the description stands what the codebook has beside it.
package enum TagTable {
    package static func bytes(of codebook: Codebook) -> [UInt8] {
        // Without a byte-order mark Taguette takes UTF-8 for something else, and "łatwo" for "Å‚atwo".
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + CSVWriter.bytes(of: ["tag", "description"])
        var taken: Set<String> = []
        for theme in codebook.themes {
            // A full stop of a title would part it in two.
            let path = codebook.lineage(of: theme).reversed().map { $0.title.map { $0 == "." ? "-" : $0 } }
                .map { String($0).harmless().trimmed }.joined(separator: ".")
            let tag = taken.insert(path).inserted ? path : "\(path) (\(theme.id))"
            taken.insert(tag)
            let text = CodeDescription(theme).written(CodeDescription.themeFields).harmless(keepingLines: true)
            bytes += CSVWriter.bytes(of: [FormulaGuard.guarding(tag), FormulaGuard.guarding(text)])
        }
        return bytes
    }
}
