import Interview
import Screen

/// The way of the staff: from the screen that invites, past a passphrase, to a screen of their own.
extension KioskScreens {
    /// Without a key for so long the screens of the staff close.
    static let staffTime = Duration.seconds(60)
    /// More than anybody's passphrase.
    private static let longestPassphrase = 256

    /// The passphrase to look at now, to be followed by ``admit(_:at:)`` or ``refuse(at:)``.
    package var passphraseToCheck: String? { if case .checking(let passphrase)? = staff { passphrase } else { nil } }

    /// Whether a member of staff has stopped the kiosk.
    package var hasStaffLeft: Bool { staff == .leaving }

    /// Whether a wrong passphrase still has to be waited out.
    var isHeldUp: Bool { if case .typing? = staff { guesses.end > now } else { false } }

    /// Whether a key ends the practice: where there is a passphrase, that is asked for.
    var endsByKey: Bool { setup.isPractice && !setup.letsStaffIn }

    /// What the keys of the staff do on the screen that invites.
    mutating func pressForStaff(_ key: Key) {
        if key == .staff, setup.letsStaffIn { staff = .typing([]) }
        if key == .leave, endsByKey { staff = .leaving }
    }

    mutating func pressInStaff(_ key: Key) {
        if key == .escape || key == .leave {
            staff = nil
            shift = 0
            return
        }
        switch staff {
        case .typing(let typed) where !isHeldUp: type(key, after: typed)
        case .inside(let report, let focus): choose(key, report, focus)
        case .typing, .checking, .leaving, nil: break
        }
        settleShift()
    }

    /// Types a passphrase that was pasted.
    mutating func pasteInStaff(_ text: String) {
        for character in TypedText.cleaned(text, keepingLines: false) {
            if case .typing(let typed) = staff, !isHeldUp { type(.character(character), after: typed) }
        }
    }

    private mutating func type(_ key: Key, after typed: [Character]) {
        switch key {
        case .enter where !typed.isEmpty: staff = .checking(String(typed))
        case .backspace: staff = .typing(Array(typed.dropLast()))
        case .character(let character) where typed.count < Self.longestPassphrase:
            staff = .typing(typed + [character])
        default: break
        }
    }

    private mutating func choose(_ key: Key, _ report: StaffReport, _ focus: StaffChoice) {
        if key == .pageUp || key == .pageDown {
            _ = scrolls(key)
            return
        }
        shift = 0
        switch key {
        case .up, .down, .tab, .backTab:
            staff = .inside(report, focus: focus == .goBack ? .leave : .goBack)
        case .enter, .character(" "): choose(focus)
        case .item(let index): if StaffChoice.allCases.indices.contains(index) { choose(StaffChoice.allCases[index]) }
        default: break
        }
    }

    private mutating func choose(_ choice: StaffChoice) { staff = choice == .leave ? .leaving : nil }

    /// The passphrase was right.
    package mutating func admit(_ report: StaffReport, at now: Duration) {
        guesses.accept()
        settleStaff(.inside(report, focus: .goBack), at: now)
    }

    /// The passphrase was wrong.
    package mutating func refuse(at now: Duration) {
        guesses.refuse(at: now)
        settleStaff(.typing([]), at: now)
    }

    private mutating func settleStaff(_ place: StaffPlace, at now: Duration) {
        staff = place
        shift = 0
        self.now = now
        lastKey = now
    }
}
