package import Interview
import Questionnaire
package import Screen
package import Signposting

/// The kiosk as a value: keys go in, a frame comes out.
///
/// It reads no clock and draws nothing; ``ScreenKiosk`` does both for it. Times are counted from any
/// moment that stays the same.
package struct KioskScreens: Sendable {
    /// Esc pressed this often within this time leaves (GOV.UK "Exit this page": three presses in 5 s).
    static let escapesToLeave = 3
    static let escapeTime = Duration.seconds(5)
    /// A key that comes sooner after another is taken as held down, and does not end the thanks.
    static let heldTime = Duration.milliseconds(300)

    /// The languages to choose from, the one that the survey was written in first.
    let languages: [KioskLanguage]
    var interview: Interview
    var field = Field.reading
    /// Nobody is here: the screen that invites.
    package internal(set) var isAttracting = true
    /// Somebody has come, and there are several languages.
    var isChoosingLanguage = false
    /// What lies above the screen that somebody is on; the last one shows.
    var asides: [Aside] = []
    /// The page of help that shows, from 0.
    var helpPage = 0
    /// What has the focus where the look is chosen, from 0.
    var lookFocus = 0
    /// How the screens look to this respondent.
    var look: Look
    /// Every key stands at the foot, also where the layout leaves some out.
    var showsAllKeys = false
    /// Somebody looks at an aside from the screen that invites, and goes back to it.
    var isPassingBy = false
    /// Stands on this screen and no later one.
    var offer: HelpOffer?
    var isAskingIfThere = false
    /// What the last key did not do.
    var message = ""
    /// How far the body is moved beyond what the focus asks for.
    var shift = 0
    private var terminalSize: ScreenSize
    package private(set) var count = KioskCount()
    /// Where a member of staff is; nil while none is here.
    var staff: StaffPlace?
    var guesses = GuessDelay()
    var listening = Listening()

    let help: [HelpEntry]
    let setup: KioskSetup
    let riskWords: RiskWords
    let glyphs: Glyphs
    let hasColours: Bool
    private var random: SplitMix
    private var escapes: [Duration] = []
    var now = Duration.zero
    var lastKey = Duration.zero
    /// How long this screen stays without a key, once that was found out.
    var readingTime: Duration?
    /// The screen that was there last, and since when.
    var lastScene = Scene.attract
    var turned = Duration.zero

    /// - Parameters:
    ///   - languages: at least one.
    ///   - riskWords: what brings the offer of help forward when it is written.
    ///   - seed: mixes the choices of questions that say `shuffle`, anew for every respondent.
    ///   - hasColours: whether a theme can be seen.
    ///   - size: of the terminal; ``resize(to:)`` when it changes.
    package init(
        _ languages: [KioskLanguage], help: [HelpEntry], riskWords: RiskWords = .none,
        setup: KioskSetup = KioskSetup(), seed: UInt64,
        glyphs: Glyphs = .unicode, hasColours: Bool = true, size: ScreenSize
    ) {
        random = SplitMix(seed: seed)
        self.languages = languages
        interview = Interview(languages[0].survey, shufflingBy: random.next())
        self.help = help
        self.setup = setup
        self.riskWords = riskWords
        self.glyphs = glyphs
        self.hasColours = hasColours
        look = setup.look
        terminalSize = size
    }

    /// The size of the terminal, used as the layout says. Help stays as wide as its codes need.
    package var size: ScreenSize {
        terminalSize.laidOut(as: isShowingHelp && glyphs.hasBlocks ? .standard : look.layout)
    }

    var survey: CheckedSurvey { interview.survey }
    var wording: Wording { survey.wording }

    /// Whether the answers were handed over, or dropped: the next screen is the one that invites.
    package var isThanking: Bool { interview.place == .submitted }

    package mutating func resize(to size: ScreenSize) {
        terminalSize = size
        settleShift()
    }

    // MARK: Keys

    /// Acts on a key.
    ///
    /// - Returns: Answers to store now, to be followed by ``stored()`` or ``notStored()``.
    package mutating func press(_ key: Key, at now: Duration) -> Answers? {
        let key = turned(key)
        pass(to: now)
        defer { noteTurn() }
        let isHeld = now - lastKey < Self.heldTime
        lastKey = now
        if !isThanking { readingTime = nil }
        if listens(to: key) { return nil }
        message = ""
        if staff != nil {
            pressInStaff(key)
            return nil
        }
        if leaves(key, at: now) {
            attract()
            return nil
        }
        if isAskingIfThere {
            isAskingIfThere = false
            if asksForHelp(key) { showHelp() } else if asksForLook(key) { showLook() }
            return nil
        }
        if key == .escape || !size.isEnough || (key.isForWriting && !isWriting) { return nil }
        if isAttracting {
            pressInInvitation(key)
            return nil
        }
        if isThanking, isHeld, asides.isEmpty { return nil }
        if !asides.isEmpty {
            pressInAside(key)
            return nil
        }
        let answers = pressInInterview(key)
        settleShift()
        return answers
    }

    private mutating func pressInInvitation(_ key: Key) {
        if asksForHelp(key) || asksForLook(key) {
            passBy()
            if asksForHelp(key) { showHelp() } else { showLook() }
        } else if key == .enter || key == .character(" ") {
            start()
        }
        pressForStaff(key)
    }

    /// Esc thrice, F10 and Ctrl-X leave from everywhere, `q` where nothing is written.
    private mutating func leaves(_ key: Key, at now: Duration) -> Bool {
        if isAttracting { return false }
        if key == .leave || (key.letter == "q" && takesCommands) { return true }
        guard key == .escape else { return false }
        escapes = escapes.filter { now - $0 <= Self.escapeTime } + [now]
        message = wording(.pressEscape, Self.escapesToLeave - escapes.count)
        return escapes.count >= Self.escapesToLeave
    }

    /// Whether keys edit a text now.
    var isWriting: Bool { asides.isEmpty && field.textField?.isWriting == true }

    /// Whether a letter cannot be something to write.
    var takesCommands: Bool { !asides.isEmpty || isAskingIfThere || !field.takesLetters }

    /// Moves the body where the focus does not.
    mutating func scrolls(_ key: Key) -> Bool {
        switch key {
        case .up: shift -= 1
        case .down: shift += 1
        case .pageUp: shift -= page.step
        case .pageDown, .character(" "): shift += page.step
        default: return false
        }
        return true
    }

    // MARK: From one respondent to the next

    private mutating func start() {
        isAttracting = false
        shift = 0
        if languages.count > 1 { chooseLanguage() } else { field = .reading }
    }

    /// Clears everything and invites the next one. Whoever was here and did not send has left.
    mutating func attract() {
        if !isAttracting, !isThanking, !isPassingBy { count.left += 1 }
        interview = Interview(languages[0].survey, shufflingBy: random.next())
        field = .reading
        isAttracting = true
        isChoosingLanguage = false
        asides = []
        look = setup.look
        showsAllKeys = false
        isPassingBy = false
        offer = nil
        isAskingIfThere = false
        message = ""
        shift = 0
        escapes = []
        readingTime = nil
    }

    /// The count when the kiosk stops now: whoever is under way has left.
    package var finalCount: KioskCount {
        var stopped = self
        stopped.attract()
        return stopped.count
    }

    /// The answers are safe.
    package mutating func stored(at now: Duration) {
        _ = interview.submit()
        count.submitted += 1
        self.now = now
        lastKey = now
        arrive()
        noteTurn()
        readingTime = setup.patience.thanks(reading: letters)
    }

    /// The answers could not be stored; they stay at the review.
    package mutating func notStored() {
        message = wording[.notStored]
        settleShift()
    }
}
