package import Analysis
import Questionnaire
import Responses

/// An analysis as one long table (RFC 4180, UTF-8), a figure a row:
///
///     release,breakdown,group,group_label,item,title,measure,code,label,count,precision,base,percent,lower,upper,value
///     For publication,,,,,,responses,,Responses,200,about,,,,,
///     For publication,,,,care,Are you in care?,choice,no,No,155,rounded,200,78,71,83,
///     For publication,,,,care,Are you in care?,skipped,,Skipped,[c],hidden,,,,,
///     For publication,,,,listened,Adults listen to me.,mean,,Mean,,,,,,,3.4
///
/// `count` is `[c]` where the number is hidden so that nobody can be picked out, and `precision` says
/// how it is given: `exact`, `rounded`, `about`, `sum` (of the counts that are shown) or `hidden`. `percent` is of `base`, those who
/// answered; `lower` and `upper` are its 95 % interval, in per cent. `value` is an average, or what a test
/// of a breakdown came to (`chi-squared` or `rao-scott`, `p-value`, `adjusted-p-value`). Where answers
/// are weighted, a second row with the precision `weighted` has the weighted share or mean.
package struct AnalysisCSV: Sendable {
    package static let columns = [
        "release", "breakdown", "group", "group_label", "item", "title", "measure", "code", "label", "count",
        "precision", "base", "percent", "lower", "upper", "value",
    ]

    package init() {}

    package func write(_ analysis: PublishedAnalysis, to output: inout some TextOutputStream) {
        write(Self.columns, to: &output)
        let context = Context(analysis)
        write(context.row("responses", "", "Responses", analysis.responses), to: &output)
        for part in analysis.modes { write(context.row("mode", part.code, part.code, part.count), to: &output) }
        for part in analysis.languages {
            write(context.row("language", part.code, part.code, part.count), to: &output)
        }
        for item in analysis.items { write(item, context, to: &output) }
        for breakdown in analysis.breakdowns {
            for group in breakdown.groups {
                var context = context
                context.group = [breakdown.question, group.code, group.label]
                write(context.row("group-size", "", group.label, group.size), to: &output)
                for item in group.items { write(item, context, to: &output) }
            }
            var context = context
            context.group = [breakdown.question, "", ""]
            for difference in breakdown.differences { write(difference, context, to: &output) }
        }
    }

    private func write(_ item: PublishedItem, _ context: Context, to output: inout some TextOutputStream) {
        var context = context
        context.item = [item.id, item.titleAndStatement]
        for line in item.lines {
            write(
                context.row(line.measure.rawValue, line.code, line.label, line.count, line.share, of: item.answered),
                to: &output)
            if let weighted = line.weighted {
                write(context.row(weighted: line.measure.rawValue, line.code, line.label, weighted), to: &output)
            }
        }
        for average in item.averages {
            let value = average.value.map(\.written) ?? ""
            write(context.row(average.measure.rawValue, average.code, average.label, value: value), to: &output)
            if let weighted = average.weighted {
                let row = context.row(
                    average.measure.rawValue, average.code, average.label, value: weighted.written, "weighted")
                write(row, to: &output)
            }
        }
        write(context.row("answered", "", "Answered", item.answered), to: &output)
        write(context.row("declined", "", "Preferred not to say", item.declined), to: &output)
        write(context.row("skipped", "", "Skipped", item.skipped), to: &output)
        write(context.row("not-asked", "", "Not asked", item.notAsked), to: &output)
    }

    private func write(_ difference: PublishedDifference, _ context: Context, to output: inout some TextOutputStream) {
        var context = context
        context.item = [difference.item, difference.label]
        let test = difference.method.rawValue
        for (measure, value) in [
            (test, difference.statistic.rounded(to: 4)), ("p-value", difference.pValue.rounded(to: 6)),
            ("adjusted-p-value", difference.adjusted.rounded(to: 6)),
        ] {
            write(context.row(measure, difference.code, difference.label, value: value.written), to: &output)
        }
    }

    func write(_ fields: [String], to output: inout some TextOutputStream) {
        output.write(String(decoding: CSVWriter.bytes(of: fields), as: UTF8.self))
    }
}

extension AnalysisCSV {
    /// What the rows that follow have in common.
    struct Context {
        private let release: String
        private let precision: FigurePrecision
        /// The breakdown, the group's code and its label.
        var group = ["", "", ""]
        /// The item and its title.
        var item = ["", ""]

        init(_ analysis: PublishedAnalysis) {
            release = AnalysisWording.release(
                isForPublication: analysis.isForPublication, isMadeUp: analysis.isMadeUp)
            precision = FigurePrecision(analysis)
        }

        func row(
            _ measure: String, _ code: String, _ label: String, _ count: PublishedCell,
            _ share: PublishedShare? = nil, of base: PublishedCell? = nil
        ) -> [String] {
            let shares = share.map { share in
                [base?.shown.map { "\($0)" } ?? ""]
                    + [share.percent, share.lower, share.upper].map(\.written)
            }
            return fields(measure, code, label)
                + [count.shown.map { "\($0)" } ?? AnalysisWording.hidden, precision.of(count)]
                + (shares ?? ["", "", "", ""]) + [""]
        }

        func row(
            _ measure: String, _ code: String, _ label: String, value: String, _ precision: String = ""
        ) -> [String] {
            fields(measure, code, label) + ["", precision, "", "", "", "", value]
        }

        func row(weighted measure: String, _ code: String, _ label: String, _ share: PublishedShare) -> [String] {
            fields(measure, code, label) + ["", "weighted", ""]
                + [share.percent, share.lower, share.upper].map(\.written) + [""]
        }

        private func fields(_ measure: String, _ code: String, _ label: String) -> [String] {
            ([release] + group + item + [measure, code, label]).map { FormulaGuard.guarding($0).harmless() }
        }
    }
}
