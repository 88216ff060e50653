import Interview
import Screen

/// Help, and how the screens look: one key away from everywhere, and back.
extension KioskScreens {
    var isShowingHelp: Bool { asides.last == .help }
    var isShowingLook: Bool { asides.last == .look }

    /// Shows an aside. One that lies open beneath the other is gone back to, so that there are never more than the two.
    mutating func open(_ aside: Aside) {
        if let place = asides.firstIndex(of: aside) {
            asides.removeSubrange((place + 1)...)
        } else {
            asides.append(aside)
        }
    }

    /// Goes back to what lies beneath the aside that shows.
    mutating func closeAside() {
        asides.removeLast()
        guard asides.isEmpty, isPassingBy else { return }
        // Whoever has just chosen how it should look is still here.
        let look = look
        attract()
        self.look = look
    }

    /// Makes ready for an aside of somebody who did not begin, and is not counted as one who left.
    mutating func passBy() {
        isAttracting = false
        isPassingBy = true
    }

    mutating func pressInAside(_ key: Key) {
        if isShowingHelp { pressInHelp(key) } else { pressInLook(key) }
    }
}
