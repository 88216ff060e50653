/// Where a fact comes from, who checked it, and when somebody has to check it again.
package struct Provenance: Hashable, Sendable {
    package var source: String?
    package var dated: SourceDate?
    package var confirmedBy: String?
    package var confirmedOn: CalendarDay?
    package var checkBy: CalendarDay?

    package init(
        source: String? = nil, dated: SourceDate? = nil, confirmedBy: String? = nil, confirmedOn: CalendarDay? = nil,
        checkBy: CalendarDay? = nil
    ) {
        self.source = source
        self.dated = dated
        self.confirmedBy = confirmedBy
        self.confirmedOn = confirmedOn
        self.checkBy = checkBy
    }

    /// How the fact stands on a given day.
    ///
    /// A confirmation counts only when it says who, on which day, and until when it holds; the day
    /// of `checkBy` itself still counts. A confirmation from the future has not happened.
    package func status(on today: CalendarDay) -> ConfirmationStatus {
        guard confirmedBy != nil, let confirmedOn, let checkBy, confirmedOn <= today else { return .unconfirmed }
        return checkBy < today ? .overdue : .confirmed
    }
}
