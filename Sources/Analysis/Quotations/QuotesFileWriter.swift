import Questionnaire
import Signposting

/// Writes a file of quotations for a person. Reading it gives the same quotations again.
package struct QuotesFileWriter: Sendable {
    package init() {}

    private static let instruction = """
        # What people wrote, for a person to read before any of it is printed.
        #
        # NOT FOR PUBLICATION as it stands, and not to be sent round. Nothing is printed that is not approved.
        #
        # Read each one as somebody would who knows these young people: a teacher, a parent, a friend. Could they tell who
        # it was, by what is told or by the way it is said? Then write no. A program cannot tell that. In doubt, write no.
        #
        #   approved   yes or no; empty is as good as no
        #   by         your initials, with a yes
        #   on         the day, such as 2026-11-23, with a yes
        #   print      what is to be printed, where that is not all: words may be left out, with … or […] in their place.
        #              Empty for all of it. No word may be changed, and "said" stays as it is.
        #   note       a remark of yours. Comments are not kept when the file is written again, and notes are.
        #
        # Tags such as [phone] stand where a personal detail stood. "bigconvo check" finds what cannot be read here.

        """

    package func write(_ file: QuotesFile, to output: inout some TextOutputStream) {
        output.write("\(Self.instruction)\nsurvey: \(file.survey.yamlScalar)\n")
        if let edition = file.edition { output.write("edition: \(edition.yamlScalar)\n") }
        output.write("\nquotations:\n")
        for (place, quotation) in file.quotations.enumerated() {
            if place > 0 { output.write("\n") }
            write(quotation, to: &output)
        }
    }

    private func write(_ quotation: Quotation, to output: inout some TextOutputStream) {
        let approved = quotation.isApproved.map { $0 ? "yes" : "no" }
        let fields: [(String, String?)] =
            [("theme", quotation.theme), ("question", quotation.question)]
            + (quotation.language.map { [("language", $0)] } ?? [])
            + [
                ("said", quotation.said), ("print", quotation.shortened), ("approved", approved),
                ("by", quotation.approver), ("on", quotation.day?.iso),
            ] + (quotation.note.map { [("note", $0)] } ?? [])
        output.write("  - id: \(quotation.id)\n")
        for (name, value) in fields {
            output.write("    \(name):\(value.map { " \($0.yamlScalar)" } ?? "")\n")
        }
    }
}
