import Questionnaire

extension ServiceReader {
    func check(purpose: ServiceField<String>?, hours: ServiceField<String>?) {
        if let purpose, TerminalWidth.of(purpose.value) > Self.longestPurpose {
            log.report(
                "long-line", .warning, at: purpose.range,
                "what a service is for has to fit a line of \(Self.longestPurpose) characters",
                help: ["say it in fewer words"])
        }
        guard let hours else { return }
        if let advice = HoursStyle.advice(for: hours.value) {
            log.report(
                "hours-style", .warning, at: hours.range, "these hours are hard to read for some people", help: [advice]
            )
            return
        }
        do throws(OpeningHours.Fault) {
            _ = try OpeningHours(reading: hours.value)
        } catch {
            log.report(
                "unclear-hours", .warning, at: hours.range, "it cannot be told from these words when somebody is there",
                help: [error.advice, "until then nobody is sure to be there at any time"])
        }
    }
}
