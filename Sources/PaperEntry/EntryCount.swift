/// How many forms were typed in since the program was started.
package struct EntryCount: Hashable, Sendable {
    /// Forms whose answers are in the file.
    package var saved = 0
    /// Forms without the tick for taking part; nothing of them was kept.
    package var withoutConsent = 0
    /// Forms that a choice led out of the survey; nothing of them was kept.
    package var endedEarly = 0

    /// Whether there is nothing to tell of.
    package var isEmpty: Bool { self == EntryCount() }

    /// The forms of the pile that were dealt with.
    var all: Int { saved + withoutConsent + endedEarly }
}
