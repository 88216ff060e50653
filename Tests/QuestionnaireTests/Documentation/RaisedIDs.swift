/// The ids of diagnostics in a piece of Swift.
struct RaisedIDs {
    private(set) var ids: Set<String> = []
    /// The calls whose first argument is not an id, as `name(argument`.
    private(set) var others: Set<String> = []

    init(in source: String) {
        // A full stop between letters is no boundary to Unicode, and is one here: "log.report(".
        let call = /\b(Diagnostic|WordingFinding|report|reportUnknown|fail)\(\s*(?:id: )?(?:"([a-z0-9-]+)"|([\w.]+))/
            .wordBoundaryKind(.simple)
        for match in source.matches(of: call) {
            if let id = match.2 {
                ids.insert(String(id))
            } else if let argument = match.3 {
                others.insert("\(match.1)(\(argument)")
            }
        }
    }
}
