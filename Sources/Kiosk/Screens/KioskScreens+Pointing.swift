package import Interview
package import Screen

/// What a mouse and a finger do. Each thing that can be pressed stands for a key, and does what the key does.
extension KioskScreens {
    /// Two presses within this time are one double click, as the usual desktops count them. The second does nothing
    /// when the first led to another screen.
    static let clickTime = Duration.milliseconds(500)

    /// What tells one screen from another, whatever is chosen or written on it.
    enum Scene: Hashable {
        case attract
        case language
        case help(page: Int)
        case look
        case isAnybodyThere
        /// The passphrase, or what comes after it.
        case staff(isInside: Bool)
        /// A part is a row of a grid, or after a choice the words for it.
        case interview(Place, part: Int)
    }

    /// Acts on whatever somebody did.
    ///
    /// - Parameter shown: what was on the screen when they did it.
    /// - Returns: Answers to store now, to be followed by ``stored()`` or ``notStored()``.
    package mutating func take(_ input: Input, on shown: Frame, at now: Duration) -> Answers? {
        switch input {
        case .key(let key): return press(key, at: now)
        case .press(let spot): return press(spot, on: shown, at: now)
        case .wheel(let isUp): turnWheel(isUp: isUp, at: now)
        case .paste(let text): paste(text, at: now)
        }
        return nil
    }

    private mutating func press(_ spot: Frame.Spot, on shown: Frame, at now: Duration) -> Answers? {
        pass(to: now)
        let frame = frame
        let isSecond = now - turned < Self.clickTime
        // What is not there any more, or was not there yet, was not meant.
        let key = isSecond || shown.key(at: spot) != frame.key(at: spot) ? nil : frame.key(at: spot)
        if isAskingIfThere { return press(key ?? .enter, at: now) }
        if isAttracting, staff == nil, !isSecond { return press(key ?? .enter, at: now) }
        guard let key else {
            lastKey = now
            return nil
        }
        let (place, top) = (scene, size.isEnough ? page.firstShown : nil)
        let answers = press(key, at: now)
        // A list stays where it is under a finger.
        if let top, staysInPlace(key), scene == place { shift = page.shift(showingFrom: top) }
        return answers
    }

    private func staysInPlace(_ key: Key) -> Bool {
        switch key {
        case .item, .place: true
        default: false
        }
    }

    /// Moves what stands on the screen, or the cursor in a text. A wheel that turns by chance changes no answer.
    private mutating func turnWheel(isUp: Bool, at now: Duration) {
        pass(to: now)
        lastKey = now
        if isAskingIfThere { return isAskingIfThere = false }
        guard size.isEnough, !isAttracting || staff != nil else { return }
        if isShowingHelp, staff == nil {
            if helpPages.count > 1 { _ = press(isUp ? .up : .down, at: now) }
        } else if isShowingLook, staff == nil {
            _ = press(isUp ? .up : .down, at: now)
        } else if isWriting, staff == nil {
            moveLine(by: isUp ? -1 : 1)
        } else {
            shift += isUp ? -1 : 1
            settleShift()
        }
    }

    // MARK: From one screen to another

    var scene: Scene {
        if let staff { return .staff(isInside: { if case .inside = staff { true } else { false } }()) }
        if isAttracting { return .attract }
        if isAskingIfThere { return .isAnybodyThere }
        if isShowingHelp { return .help(page: helpPage) }
        if isShowingLook { return .look }
        if isChoosingLanguage { return .language }
        return .interview(interview.place, part: part)
    }

    private var part: Int {
        switch field {
        case .row(let row, _, _): row
        case .writeIn(_, _, _, let waiting): -1 - waiting.count
        default: 0
        }
    }

    /// Notes when another screen has come.
    mutating func noteTurn() {
        if scene == lastScene { return }
        lastScene = scene
        turned = now
    }
}
