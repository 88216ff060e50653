/// A survey takes no longer than it promises, whichever way one goes.
enum LengthRule: SurveyRule {
    static func check(_ inspection: Inspection) {
        guard let promised = inspection.survey.minutes, !inspection.hasErrors else { return }
        // When all questions together fit, so does every way through them.
        guard PathLengths.all(in: inspection.checked).minutes > promised else { return }
        let lengths = PathLengths(inspection.checked, reachability: inspection.reachability)
        let longest = lengths.longest
        guard longest.minutes > promised else { return }
        let bound = lengths.isExact ? "" : "up to "
        inspection.report(
            "takes-longer", .warning, at: inspection.survey.id,
            "the longest way through takes about \(bound)\(longest.minutes) minutes, "
                + "and the survey promises \(promised)",
            help: [
                "promise \"takes \(longest.minutes) minutes\", or leave questions out",
                "\(longest.questions) questions, read at three words a second; "
                    + "\"bigconvo show --as paths\" says more",
            ])
    }
}
