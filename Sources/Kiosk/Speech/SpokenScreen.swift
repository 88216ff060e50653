import ReadAloud

/// A screen as it is read aloud. It holds what the kiosk says and what can be chosen, and never what somebody typed.
struct SpokenScreen: Hashable, Sendable {
    /// What stands there whatever is done on it.
    var page: [Utterance] = []
    /// What the keys act on.
    var focus: [Utterance] = []
    /// How much is chosen.
    var state: [Utterance] = []
    /// What the last key did not do.
    var message: [Utterance] = []

    var all: [Utterance] { page + focus + state + message }

    /// What is new to somebody who heard another screen before: all of it, or on the same page what has changed.
    ///
    /// - Parameter sayingMessageAgain: whether a message stands for another key, though its words are the same.
    func words(after before: SpokenScreen?, sayingMessageAgain: Bool) -> [Utterance] {
        guard let before, before.page == page else { return all }
        return (sayingMessageAgain || message != before.message ? message : [])
            + (focus == before.focus ? [] : focus) + (state == before.state ? [] : state)
    }
}
