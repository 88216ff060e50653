import Consultation
import Questionnaire

/// The status of a consultation for a terminal:
///
///     The Big Conversation: mental health
///     ===================================
///     Done
///     - The survey has no faults.
///
///     Next
///     - Settle before you ask anybody: safeguarding-lead. Write into checklist.yml who
///       decided what, and when.
///           bigconvo check checklist.yml
struct StatusText {
    let columns: Int

    func write(_ status: ConsultationStatus, to output: inout some TextOutputStream) {
        var lines = TextHeading.lines(
            of: status.title ?? "This consultation", width: columns, underline: .main)
        if !status.warnings.isEmpty {
            lines += ["Look at this first"] + status.warnings.flatMap { wrap($0) } + [""]
        }
        for state in [StatusStep.State.done, .next, .ifYouWant, .later] {
            let steps = status.steps(state)
            guard !steps.isEmpty else { continue }
            lines.append(Self.heading(state))
            for step in steps {
                lines += wrap(step.words)
                // A command is copied, so no line of it is broken. What comes later needs none yet.
                if state != .later, let command = step.command { lines.append("      \(command.harmless())") }
            }
            lines.append("")
        }
        if status.steps(.next).isEmpty { lines += ["Everything is done.", ""] }
        output.write(lines.dropLast().joined(separator: "\n") + "\n")
    }

    private func wrap(_ text: String) -> [String] {
        TextWrapping.lines(of: text, width: columns, first: "- ", rest: "  ")
    }

    private static func heading(_ state: StatusStep.State) -> String {
        switch state {
        case .done: "Done"
        case .next: "Next"
        case .ifYouWant: "If you want"
        case .later: "Later"
        }
    }
}
