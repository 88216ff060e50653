/// Finds every fault in what a survey means: names that lead nowhere, parts that are missing,
/// conditions that cannot be worked out.
package enum SurveyCheck {
    /// The rules, in the order in which their findings are listed at one place.
    private static let rules: [any SurveyRule.Type] = [
        RequiredPartsRule.self, NamesRule.self, UniqueNamesRule.self, EmptyTextRule.self, KnownNamesRule.self,
        ConditionRule.self, PlaceholderRule.self,
        KindRule.self, BoundsRule.self, DecliningRule.self, OpenTextRule.self, UnusedPartsRule.self,
        ReachabilityRule.self, LengthRule.self, BreakdownRule.self, WordingRule.self, ConfusingNamesRule.self,
        TranslatedLanguagesRule.self,
    ]

    /// Parses a file and checks what it means.
    ///
    /// - Returns: The survey, as far as it was understood, and its faults in reading order.
    package static func check(
        _ file: SourceFile, knowing names: KnownNames
    ) -> (survey: Survey, diagnostics: [Diagnostic]) {
        let (survey, formFaults) = SurveyParser.parse(file)
        let inspection = Inspection(of: survey, file: file, knowing: names, formFaults: formFaults)
        for rule in rules { rule.check(inspection) }
        // What is only the consequence of another fault is not reported.
        let broken = inspection.broken
        let meaning = inspection.log.diagnostics.filter { fault in
            guard let line = fault.range?.start.line else { return true }
            // A warning that something is missing may be about the very line that is broken.
            return fault.severity == .warning ? !broken.spoilPart(from: line) : !broken.contains(line)
        }
        // A shared list is looked at for every question that uses it, and its faults are found once.
        var seen: Set<Diagnostic> = []
        let found = (formFaults + meaning).inReadingOrder.filter { seen.insert($0).inserted }
        return (survey, Allowances(in: file).apply(to: found).inReadingOrder)
    }

    /// A survey that is ready to run.
    ///
    /// - Throws: ``Faults`` with every fault, when one of them is an error.
    package static func survey(
        from file: SourceFile, knowing names: KnownNames = KnownNames()
    ) throws(Faults) -> CheckedSurvey {
        let (survey, diagnostics) = check(file, knowing: names)
        if diagnostics.hasErrors { throw Faults(diagnostics) }
        return CheckedSurvey(survey)
    }
}

/// One thing that ``SurveyCheck`` looks for.
protocol SurveyRule: SendableMetatype {
    static func check(_ inspection: Inspection)
}
