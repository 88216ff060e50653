import Glibc

/// What the process beside the kiosk does: it takes requests, and has speech-dispatcher say them.
package enum SpeechServer {
    /// Serves until nobody asks any more, and is silent then.
    ///
    /// - Parameter forget: called when what was said is to be forgotten.
    package static func run(reading input: Int32, forgetting forget: () -> Void) {
        // A daemon that has gone shows in what a call returns.
        signal(SIGPIPE, SIG_IGN)
        var requests = SpeechRequests(reading: input)
        var daemon = SpeechDaemon()
        // Starting the daemon takes a moment, so it is begun before there is anything to say.
        try? daemon.open()
        while case .request(let request) = requests.next() {
            switch request {
            case .hush: _ = daemon.cancel()
            case .say(let utterances): say(utterances, unlessOvertakenBy: requests, through: &daemon)
            }
            forget()
        }
        _ = daemon.cancel()
    }

    private static func say(
        _ utterances: [Utterance], unlessOvertakenBy requests: SpeechRequests, through daemon: inout SpeechDaemon
    ) {
        // The line may have broken since the last time; then there may be another daemon.
        guard daemon.cancel() || !requests.hasNews, (try? daemon.open()) != nil else { return }
        for utterance in utterances.together {
            // A daemon that hung may wake up after whoever was here has left: what is out of date is never said.
            if requests.hasNews || !daemon.say(utterance) { return }
        }
    }

    /// What can be said here, for who sets up a kiosk.
    package static func look() -> SpeechFacts {
        var daemon = SpeechDaemon()
        do throws(SpeechTrouble) {
            try daemon.open()
            return SpeechFacts(languages: daemon.languages)
        } catch {
            return SpeechFacts(trouble: error.words)
        }
    }
}
