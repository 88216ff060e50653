package import Questionnaire
package import Screen

/// The screens on which paper forms are typed in, as a value: keys go in, a frame comes out.
///
/// It reads and writes nothing; ``ScreenTypist`` does that for it.
package struct EntryScreens: Sendable {
    /// What was asked that needs a yes.
    enum Asking {
        case leaving
        case throwingAway
    }

    var session: EntrySession
    var field = EntryField.consent
    var asking: Asking?
    var isShowingKeys = false
    /// What the last key did not do, or did that does not show.
    var message = ""
    /// How far the body is moved beyond what the focus asks for.
    var shift = 0
    package internal(set) var isOver = false
    package private(set) var size: ScreenSize

    let file: String
    let glyphs: Glyphs

    /// - Parameters:
    ///   - rows: how many responses the file holds.
    ///   - file: its name, for the screens.
    package init(
        _ survey: CheckedSurvey, rows: Int, file: String, glyphs: Glyphs = .unicode, size: ScreenSize
    ) {
        session = EntrySession(survey, rows: rows)
        self.file = file
        self.glyphs = glyphs
        self.size = size
    }

    package var count: EntryCount { session.count }

    var form: PaperForm { session.form }
    var survey: CheckedSurvey { session.form.survey }

    package mutating func resize(to size: ScreenSize) {
        self.size = size
        settleShift()
    }

    // MARK: Keys

    /// Acts on a key.
    ///
    /// - Returns: What has to happen to the file now, to be followed by ``kept(rows:)`` or
    ///   ``notKept(because:)``.
    package mutating func press(_ key: Key) -> FormChange? {
        guard !isOver, size.isEnough || key == .leave else { return nil }
        if key.isForWriting, field.textField == nil { return nil }
        message = ""
        let change = act(on: key)
        settleShift()
        return change
    }

    private mutating func act(on key: Key) -> FormChange? {
        if let asking { return confirm(asking, with: key) }
        switch key {
        case .pageUp: shift -= page.step
        case .pageDown: shift += page.step
        case _ where isShowingKeys: isShowingKeys = false
        case .help: isShowingKeys = true
        case .leave: leave()
        // Where text is typed it ends the text.
        case .goOn where field.textField == nil: leave()
        case .escape where form.isUntouched: message = EntryWording.nothingToThrowAway
        case .escape: asking = .throwingAway
        default:
            shift = 0
            return pressInField(key)
        }
        return nil
    }

    private mutating func leave() {
        if form.isUntouched { isOver = true } else { asking = .leaving }
    }

    private mutating func confirm(_ question: Asking, with key: Key) -> FormChange? {
        let agrees = key.letter == "y" || (question == .leaving && key == .leave)
        asking = nil
        guard agrees else { return nil }
        switch question {
        case .leaving:
            isOver = true
            return nil
        case .throwingAway: return close(by: .throwingAway)
        }
    }

    // MARK: From one form to the next

    mutating func close(by closing: EntrySession.Closing) -> FormChange? {
        let change = session.close(by: closing)
        if change == nil { begin(after: closing) }
        return change
    }

    /// The file is as the form wants it.
    ///
    /// - Parameter rows: how many responses it holds now.
    package mutating func kept(rows: Int) {
        guard let closing = session.closing else { return }
        session.close(rows: rows)
        begin(after: closing)
    }

    /// The file could not be changed; the form is as it was, and can be saved again.
    package mutating func notKept(because reason: String) {
        session.stayOpen()
        message = EntryWording.notSaved(because: reason)
        settleShift()
    }

    /// Takes back what of a shift went beyond the ends.
    private mutating func settleShift() {
        if shift != 0 { shift = size.isEnough ? page.settledShift : 0 }
    }

    private mutating func begin(after closing: EntrySession.Closing) {
        arrive()
        message = EntryWording.done(closing)
    }
}
