import Screen

/// What time does to the screens.
extension KioskScreens {
    /// When ``pass(to:)`` has something to do, if only to count down; nil while nobody is here.
    package var deadline: Duration? {
        guard let end, let countdown else { return end }
        return min(end, countdown - .seconds(max(0, secondsLeft - 1)))
    }

    /// Says what time it is.
    package mutating func pass(to now: Duration) {
        self.now = now
        guard let end, now >= end else { return }
        defer { noteTurn() }
        if staff != nil { return staff = nil }
        if isAttracting { return look = setup.look }
        if isThanking || isAskingIfThere { return attract() }
        // How long this screen takes to read is asked late: finding out takes a whole layout.
        if readingTime == nil {
            readingTime = setup.patience.idle(reading: letters)
            return pass(to: now)
        }
        isAskingIfThere = true
    }

    /// When the screen turns to another by itself.
    private var end: Duration? {
        if let staff { return staff == .leaving ? nil : lastKey + Self.staffTime }
        // Whoever chose a look and went away did not begin.
        if isAttracting { return look == setup.look ? nil : lastKey + setup.patience.idle }
        let idle = readingTime ?? setup.patience.idle
        return lastKey + idle + (isAskingIfThere ? setup.patience.grace : .zero)
    }

    /// The moment until which the seconds are shown.
    private var countdown: Duration? {
        if staff != nil { return isHeldUp ? guesses.end : nil }
        return isThanking || isAskingIfThere ? end : nil
    }

    /// The seconds that a countdown shows now.
    var secondsLeft: Int { max(0, (countdown.map { $0 - now } ?? .zero).wholeSeconds) }

    /// The letters on this screen and outside its window. Nothing of it is shown in a window that is too small.
    var letters: Int { size.isEnough ? body.lines.reduce(0) { $0 + $1.text.letterCount } : 0 }
}
