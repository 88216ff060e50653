extension ImportSummary {
    /// Notes what became of personal details, and what was answered without being asked.
    mutating func note(_ redactor: Redactor, _ unasked: UnaskedAnswers, redaction: Redaction) {
        details = redactor.counts
        detailsKept = redactor.kept
        decisionsUnused = redactor.unused
        isRedacted = redaction.isOn
        notAsked = unasked.counts
    }
}
