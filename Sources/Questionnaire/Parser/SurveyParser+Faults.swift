extension SurveyParser {
    func rejectChildren(of block: Block, named name: String) {
        guard let child = block.children.first else { return }
        log.report(
            "unexpected", at: child.range, "nothing can stand under \(name.contains(" ") ? name : "\"\(name)\"")",
            help: ["move it out by two blanks, or delete it"])
    }

    func reportUnexpected(_ block: Block, under place: String, known: [String]) {
        guard let keyword = block.keyword else {
            log.report(
                "text-out-of-place", at: block.range, "text cannot stand under \(place)",
                help: ["delete the line, or use \"hint\" for a short explanation"])
            return
        }
        reportUnknown(keyword, among: known)
    }

    func reportUnknown(_ keyword: Token, among known: [String]) {
        let near = keyword.kind == .word ? Lookalike.keyword(nearTo: keyword.text, in: known) : nil
        let message =
            known.contains(keyword.text)
            ? "\(keyword.description) cannot stand here"
            : "\(keyword.description) is not a word of the survey language here"
        let help =
            near.map { near in
                Lookalike.latin(keyword.text) == near
                    ? "did you mean \"\(near)\"? The letters are those of another alphabet, and only look alike"
                    : "did you mean \"\(near)\"?"
            }
        log.report(
            "unknown-keyword", at: keyword.range, message,
            help: [help ?? "here can stand: \(known.joined(separator: ", "))"])
    }

    func isOnlyOne(_ keyword: Token, after first: inout SourceRange?, what: String) -> Bool {
        guard let place = first else {
            first = keyword.range
            return true
        }
        log.report(
            "stands-twice", at: keyword.range, "\"\(what)\" stands here for the second time",
            help: ["keep one of them"], notes: [Diagnostic.Note("the first one", at: place)])
        return false
    }
}
