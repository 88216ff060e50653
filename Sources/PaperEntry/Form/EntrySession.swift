import Interview
import Questionnaire

/// A pile of forms: the one that is being typed in, and those before it.
struct EntrySession: Sendable {
    /// How a form is done with.
    enum Closing: Sendable {
        case saving
        case withoutConsent
        case endedEarly
        case throwingAway
    }

    var form: PaperForm
    private(set) var count = EntryCount()
    /// How many responses the file holds.
    private(set) var rows: Int
    /// The forms that were saved, for taking them back; they are in memory only, and only here in order.
    private var saved: [PaperForm] = []
    /// What the file holds of the form at hand, when that was taken back.
    private(set) var inFile: Answers?
    private(set) var closing: Closing?

    init(_ survey: CheckedSurvey, rows: Int) {
        form = PaperForm(survey.onPaper)
        self.rows = rows
    }

    /// The place of the form at hand in the pile, from 1.
    var number: Int { count.all + 1 }

    var canTakeBack: Bool { !saved.isEmpty && form.isUntouched && inFile == nil }

    /// Brings the form that was saved last back, for correcting. The file keeps it until it is saved anew or
    /// thrown away.
    mutating func takeBack() {
        guard canTakeBack, let last = saved.popLast() else { return }
        form = last
        inFile = last.answers
    }

    /// Is done with the form at hand.
    ///
    /// - Returns: What has to happen to the file first, to be followed by ``close(rows:)`` or
    ///   ``stayOpen()``; nil when nothing had to, and the next form is at hand.
    mutating func close(by closing: Closing) -> FormChange? {
        self.closing = closing
        let change = FormChange(old: inFile, new: closing == .saving ? form.answers : nil)
        if change.old != change.new { return change }
        // A form that was taken back and not changed is in the file already.
        close(rows: rows)
        return nil
    }

    /// The file is as the form wants it; the next one is at hand.
    mutating func close(rows: Int) {
        guard let closing else { return }
        self.rows = rows
        // It is counted anew, as what it is now.
        if inFile != nil { count.saved -= 1 }
        switch closing {
        case .saving:
            count.saved += 1
            saved.append(form)
        case .withoutConsent: count.withoutConsent += 1
        case .endedEarly: count.endedEarly += 1
        case .throwingAway: break
        }
        self.closing = nil
        inFile = nil
        form = PaperForm(form.survey)
    }

    /// The file could not be changed; the form stays at hand.
    mutating func stayOpen() { closing = nil }
}
