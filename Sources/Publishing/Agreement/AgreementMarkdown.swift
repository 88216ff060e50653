package import Analysis

/// A comparison of codings as Markdown with tables.
///
///     **Not for publication: raw numbers of a sample. …**
///
///     # How far codings agree: Evenings in our town
///
///     ## ana.csv and the codebook
///
///     |  | kappa | likely range | … |
///     | --- | ---: | ---: | ---: |
///     | Dark streets | 0.78 | 0.64 to 0.92 | … |
package struct AgreementMarkdown: Sendable {
    package init() {}

    package func write(_ comparison: CodingComparison, to output: inout some TextOutputStream) {
        var blocks = ["**\(AgreementWording.notForPublication)**"]
        blocks.append("# \(AgreementWording.title(comparison).markdownEscaped)")
        blocks += AgreementWording.introduction(comparison).map(\.markdownEscaped)
        for pair in comparison.pairs {
            blocks.append("## \(AgreementWording.title(pair).markdownEscaped)")
            blocks.append(FigureTable(pair).markdown)
            blocks += (AgreementWording.summary(pair) + AgreementWording.notes(pair)).map(\.markdownEscaped)
        }
        if let group = comparison.group {
            blocks.append("## \(AgreementWording.title(group).markdownEscaped)")
            blocks.append(FigureTable(group).markdown)
            blocks += (AgreementWording.summary(group) + AgreementWording.notes(group)).map(\.markdownEscaped)
        }
        let talk = AgreementWording.disagreements(comparison).map { "- \($0.markdownEscaped)" }
        blocks.append("## \(AgreementWording.toTalkAbout)")
        blocks.append(talk.isEmpty ? AgreementWording.nothingToTalkAbout(comparison) : talk.joined(separator: "\n"))
        output.write(blocks.joined(separator: "\n\n") + "\n")
    }
}
