extension PosterComposer {
    /// That nobody is left to talk to when, or in the language, that was asked for; nil where somebody is, or nothing was
    /// asked for. Who only has something to read is nobody to talk to.
    var nobody: NobodyThere? {
        guard request.wish != .none, otherServices.allSatisfy({ $0.urgency == .information }) else { return nil }
        return NobodyThere(
            wish: request.wish,
            unsure: unsureServices.map {
                "\($0.name.value) may be there: nobody has found out its \(request.wish.unknown(of: $0))"
            })
    }

    /// Whom the poster leaves out because too little is known of them: `Kooth (hours)`.
    var unsure: [String] { unsureServices.map { "\($0.name.value) (\(request.wish.unknown(of: $0)))" } }
}
